"""You lose all but the old head: its link is overwritten unsaved, or it is returned in the end."""

from trainer.structures import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    previous, current = None, head
    while current:
        rest = current.next
        current.next = previous
        previous, current = current, rest
    return head
