"""Reverse the first half while slow walks, then compare outwards from the middle.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    previous: ListNode | None = None
    slow = fast = head
    while slow and fast and fast.next:
        fast = fast.next.next
        rest = slow.next
        slow.next = previous
        previous, slow = slow, rest
    if slow and fast:
        slow = slow.next
    while previous and slow:
        if previous.val != slow.val:
            return False
        previous, slow = previous.next, slow.next
    return True
