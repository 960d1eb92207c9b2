"""You add the largest value of each half, but they need not be twins."""

from trainer.structures import ListNode


def pair_sum(head: ListNode | None) -> int:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    half = len(values) // 2
    return max(values[:half]) + max(values[half:])
