"""Walk to the middle, reverse the second half, and compare both halves.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    slow = fast = head
    while slow and fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    first, second = head, reverse(slow)
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
