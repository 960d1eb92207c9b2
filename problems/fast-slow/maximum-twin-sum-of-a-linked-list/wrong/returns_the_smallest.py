"""You keep the smallest sum, but the largest one is wanted."""

from trainer.structures import ListNode


def pair_sum(head: ListNode | None) -> int:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    return min(values[place] + values[-1 - place] for place in range(len(values) // 2))
