"""Collect the values, reverse the slice, and build a new list.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def reverse_between(head: ListNode | None, left: int, right: int) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    values[left - 1 : right] = reversed(values[left - 1 : right])
    return ListNode.of(values)
