"""Collect all nodes, line them up from both ends in turn, and link them: O(n) time and space."""

from trainer.structures import ListNode


def reorder_list(head: ListNode | None) -> None:
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    order = []
    while nodes:
        order.append(nodes.pop(0))
        if nodes:
            order.append(nodes.pop())
    for place, node in enumerate(order):
        node.next = order[place + 1] if place + 1 < len(order) else None
