"""Collect the values, sort them, and build a new list.

Time: O(n log n). Space: O(n).
"""

from trainer.structures import ListNode


def sort_list(head: ListNode | None) -> ListNode | None:
    values = []
    while head:
        values.append(head.val)
        head = head.next
    for value in sorted(values, reverse=True):
        head = ListNode(value, head)
    return head
