"""You stop when no next node follows, so the last node never becomes the new head."""

from trainer.structures import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    previous, current = None, head
    while current and current.next:
        rest = current.next
        current.next = previous
        previous, current = current, rest
    return previous
