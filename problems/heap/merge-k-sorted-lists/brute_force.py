"""Collect the values of all lists, sort them, and build a new list: O(n log n) time, O(n) space."""

from trainer.structures import ListNode


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    values = []
    for head in lists:
        node = head
        while node:
            values.append(node.val)
            node = node.next
    return ListNode.of(sorted(values))
