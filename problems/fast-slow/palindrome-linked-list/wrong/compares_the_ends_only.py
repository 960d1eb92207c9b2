"""You compare only the first and the last node, but every pair must be equal."""

from trainer.structures import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    last = head
    while last and last.next:
        last = last.next
    return head is not None and last is not None and head.val == last.val
