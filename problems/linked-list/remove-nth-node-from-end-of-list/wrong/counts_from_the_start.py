"""You count n nodes from the start, but n counts from the end."""

from trainer.structures import ListNode


def remove_nth_from_end(head: ListNode | None, n: int) -> ListNode | None:
    dummy = behind = ListNode(0, head)
    for _ in range(n - 1):
        if behind.next:
            behind = behind.next
    if behind.next:
        behind.next = behind.next.next
    return dummy.next
