"""Collect the values and build a new list from them, last value first.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    values = []
    while head:
        values.append(head.val)
        head = head.next
    return ListNode.of(values[::-1])
