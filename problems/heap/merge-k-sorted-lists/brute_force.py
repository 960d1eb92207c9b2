"""Collect the values of all lists, sort them, and build a new list.

Time: O(n log n). Space: O(n).
"""

from trainer.structures import ListNode


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    values = []
    for head in lists:
        node = head
        while node:
            values.append(node.val)
            node = node.next
    return ListNode.of(sorted(values))
