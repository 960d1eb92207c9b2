"""Collect the values and keep those that occur once.

Time: O(n²). Space: O(n).
"""

from trainer.structures import ListNode


def delete_duplicates(head: ListNode | None) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    return ListNode.of([value for value in values if values.count(value) == 1])
