"""You add only the first and the last node, but every pair of twins counts."""

from trainer.structures import ListNode


def pair_sum(head: ListNode | None) -> int:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    return values[0] + values[-1]
