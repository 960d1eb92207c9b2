"""You add the two largest values of the list, but they need not be twins."""

from trainer.structures import ListNode


def pair_sum(head: ListNode | None) -> int:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    values.sort()
    return values[-1] + values[-2]
