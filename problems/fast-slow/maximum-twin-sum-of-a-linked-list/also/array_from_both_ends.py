"""Copy the values to an array and go inwards from both ends.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def pair_sum(head: ListNode | None) -> int:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    largest = 0
    left, right = 0, len(values) - 1
    while left < right:
        largest = max(largest, values[left] + values[right])
        left += 1
        right -= 1
    return largest
