"""You take k modulo the number of nodes, but an empty list has none, and dividing by 0 is an
error.
"""

from trainer.structures import ListNode


def rotate_right(head: ListNode | None, k: int) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    cut = len(values) - k % len(values)
    return ListNode.of(values[cut:] + values[:cut])
