"""Collect the values and build a new list from every second one and then the others.

Time: O(n). Space: O(n).
"""

from trainer.structures import ListNode


def odd_even_list(head: ListNode | None) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    return ListNode.of(values[::2] + values[1::2])
