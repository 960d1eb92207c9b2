"""You stop before the pair in the middle, but those two nodes are twins as well."""

from trainer.structures import ListNode


def pair_sum(head: ListNode | None) -> int:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    largest = 0
    for place in range(len(values) // 2 - 1):
        largest = max(largest, values[place] + values[-1 - place])
    return largest
