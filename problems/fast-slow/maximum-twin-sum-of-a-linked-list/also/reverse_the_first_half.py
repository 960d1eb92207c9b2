"""Reverse the first half while slow walks, then go outwards from the middle.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def pair_sum(head: ListNode | None) -> int:
    previous: ListNode | None = None
    slow = fast = head
    while slow and fast and fast.next:
        fast = fast.next.next
        rest = slow.next
        slow.next = previous
        previous, slow = slow, rest
    largest = 0
    while previous and slow:
        largest = max(largest, previous.val + slow.val)
        previous, slow = previous.next, slow.next
    return largest
