"""Copy the values to an array and compare from both ends.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def is_palindrome(head: ListNode | None) -> bool:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    left, right = 0, len(values) - 1
    while left < right:
        if values[left] != values[right]:
            return False
        left += 1
        right -= 1
    return True
