"""You leave the links alone and write other values into the nodes, but each node keeps its own."""

from trainer.structures import ListNode


def reorder_list(head: ListNode | None) -> None:
    nodes = []
    node = head
    while node:
        nodes.append(node)
        node = node.next
    values = [node.val for node in nodes]
    for place, node in enumerate(nodes):
        node.val = values[-1 - place // 2] if place % 2 else values[place // 2]
