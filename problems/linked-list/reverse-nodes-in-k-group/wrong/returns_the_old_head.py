"""You return the old head, but after the reversal it is the last node of the first group."""

from trainer.structures import ListNode


def reverse_k_group(head: ListNode | None, k: int) -> ListNode | None:
    dummy = ListNode(0)
    dummy.next = head
    before = dummy
    while True:
        probe: ListNode | None = before
        for _ in range(k):
            probe = probe.next if probe is not None else None
        first = before.next
        if probe is None or first is None:
            return head
        previous = probe.next
        current: ListNode | None = first
        for _ in range(k):
            if current is None:
                break
            following = current.next
            current.next = previous
            previous = current
            current = following
        before.next = previous
        before = first
