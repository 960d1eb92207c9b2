"""You build a new list and assign it to the name head, but the caller's nodes stay as they were."""

from trainer.structures import ListNode


def reorder_list(head: ListNode | None) -> None:
    values = []
    node = head
    while node:
        values.append(node.val)
        node = node.next
    order = []
    while values:
        order.append(values.pop(0))
        if values:
            order.append(values.pop())
    head = ListNode.of(order)
