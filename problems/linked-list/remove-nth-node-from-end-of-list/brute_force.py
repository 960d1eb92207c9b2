"""Collect all values, delete one of them, and build a new list.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def remove_nth_from_end(head: ListNode | None, n: int) -> ListNode | None:
    values = []
    while head:
        values.append(head.val)
        head = head.next
    del values[-n]
    return ListNode.of(values)
