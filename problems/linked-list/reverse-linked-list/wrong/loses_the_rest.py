"""You overwrite the link before saving where it led, so all behind the first node is lost."""

from trainer.structures import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    previous, current = None, head
    while current:
        current.next = previous
        previous, current = current, current.next
    return previous
