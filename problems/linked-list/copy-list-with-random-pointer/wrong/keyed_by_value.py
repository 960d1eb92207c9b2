"""You find copies by value, so nodes with equal values share one copy."""

from trainer.structures import RandomNode


def copy_random_list(head: RandomNode | None) -> RandomNode | None:
    copies: dict[int, RandomNode] = {}
    node = head
    while node:
        copies[node.val] = RandomNode(node.val)
        node = node.next
    node = head
    while node:
        copy = copies[node.val]
        copy.next = copies[node.next.val] if node.next else None
        copy.random = copies[node.random.val] if node.random else None
        node = node.next
    return copies[head.val] if head else None
