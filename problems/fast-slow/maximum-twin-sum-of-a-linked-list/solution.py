"""Walk to the middle, reverse the second half, and add up twins from both ends.

Time: O(n). Space: O(1).
"""

from trainer.structures import ListNode


def pair_sum(head: ListNode | None) -> int:
    slow = fast = head
    while slow and fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    first, second = head, reverse(slow)
    largest = 0
    while first and second:
        largest = max(largest, first.val + second.val)
        first, second = first.next, second.next
    return largest


def reverse(head: ListNode | None) -> ListNode | None:
    previous, current = None, head
    while current:
        rest = current.next
        current.next = previous
        previous, current = current, rest
    return previous
