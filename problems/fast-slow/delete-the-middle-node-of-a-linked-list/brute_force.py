"""Collect all values, leave out the one in the middle, and build a new list.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def delete_middle(head: ListNode | None) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    middle = len(values) // 2
    return ListNode.of(values[:middle] + values[middle + 1 :])
