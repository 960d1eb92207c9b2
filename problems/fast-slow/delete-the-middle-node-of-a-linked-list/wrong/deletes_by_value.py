"""You delete the first node with the value of the middle, but an equal one may stand before it."""

from trainer.structures import ListNode


def delete_middle(head: ListNode | None) -> ListNode | None:
    values: list[int] = []
    while head:
        values.append(head.val)
        head = head.next
    values.remove(values[len(values) // 2])
    return ListNode.of(values)
