"""Collect the values, take the small ones, then the others, and build a new list.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def partition(head: ListNode | None, pivot: int) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    small = [value for value in values if value < pivot]
    large = [value for value in values if value >= pivot]
    return ListNode.of(small + large)
