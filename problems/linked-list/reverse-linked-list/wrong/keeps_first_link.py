"""You start at the second node and leave the first link as it was, so the list ends in a cycle."""

from trainer.structures import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    if head is None:
        return None
    previous, current = head, head.next
    while current:
        rest = current.next
        current.next = previous
        previous, current = current, rest
    return previous
