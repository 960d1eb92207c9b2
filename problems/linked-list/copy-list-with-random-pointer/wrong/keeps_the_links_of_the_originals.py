"""You make new nodes with the links of the originals, so every link leads into the original."""

from trainer.structures import RandomNode


def copy_random_list(head: RandomNode | None) -> RandomNode | None:
    copies: dict[RandomNode | None, RandomNode] = {}
    node = head
    while node:
        copies[node] = RandomNode(node.val, node.next, node.random)
        node = node.next
    return copies.get(head)
