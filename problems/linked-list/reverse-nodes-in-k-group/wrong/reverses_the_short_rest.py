"""You reverse the last group without asking whether it is complete, but a short rest stays."""

from trainer.structures import ListNode


def reverse_k_group(head: ListNode | None, k: int) -> ListNode | None:
    dummy = before_group = ListNode(0, head)
    current = head
    while current:
        first = current
        previous: ListNode | None = None
        for _ in range(k):
            if current is None:
                break
            rest = current.next
            current.next = previous
            previous, current = current, rest
        before_group.next = previous
        before_group = first
    return dummy.next
