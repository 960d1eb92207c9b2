"""Collect the values of both, sort them, and build a new list.

Time: O((m + n) log(m + n)). Space: O(m + n).
"""

from trainer.structures import ListNode


def merge_two_lists(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    values = []
    for node in (first, second):
        while node:
            values.append(node.val)
            node = node.next
    return ListNode.of(sorted(values))
