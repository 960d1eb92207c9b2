"""You swap the nodes at the two positions, but all those between them change places, too."""

from trainer.structures import ListNode


def reverse_between(head: ListNode | None, left: int, right: int) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    values[left - 1], values[right - 1] = values[right - 1], values[left - 1]
    return ListNode.of(values)
