"""Collect all values, reverse each complete slice, and build a new list.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def reverse_k_group(head: ListNode | None, k: int) -> ListNode | None:
    values = []
    while head:
        values.append(head.val)
        head = head.next
    for start in range(0, len(values) - k + 1, k):
        values[start : start + k] = reversed(values[start : start + k])
    return ListNode.of(values)
