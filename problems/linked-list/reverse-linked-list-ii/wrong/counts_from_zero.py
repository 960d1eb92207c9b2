"""You count positions from 0, but here the first node has position 1."""

from trainer.structures import ListNode


def reverse_between(head: ListNode | None, left: int, right: int) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    values[left : right + 1] = reversed(values[left : right + 1])
    return ListNode.of(values)
