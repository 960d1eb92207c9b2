"""Collect the values, swap neighbours, and build a new list.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def swap_pairs(head: ListNode | None) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    for place in range(0, len(values) - 1, 2):
        values[place], values[place + 1] = values[place + 1], values[place]
    return ListNode.of(values)
