"""You compare the halves forwards, but the second one must be read backwards."""

from trainer.structures import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    slow = fast = head
    while slow and fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    first, second = head, slow
    while first and second:
        if first.val != second.val:
            return False
        first, second = first.next, second.next
    return True


def reverse(head: ListNode | None) -> ListNode | None:
    previous, current = None, head
    while current:
        rest = current.next
        current.next = previous
        previous, current = current, rest
    return previous
