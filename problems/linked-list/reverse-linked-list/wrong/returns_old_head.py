"""You turn all links but return the old head, which is now the last node."""

from trainer.structures import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    previous, current = None, head
    while current:
        rest = current.next
        current.next = previous
        previous, current = current, rest
    return head
