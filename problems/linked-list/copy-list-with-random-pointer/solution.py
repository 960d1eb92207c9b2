"""Make all copies first, keyed by their originals; then translate both links of each node.

Time: O(n). Space: O(n).
"""

from trainer.structures import RandomNode


def copy_random_list(head: RandomNode | None) -> RandomNode | None:
    copies: dict[RandomNode | None, RandomNode] = {}
    node = head
    while node:
        copies[node] = RandomNode(node.val)
        node = node.next
    node = head
    while node:
        copies[node].next = copies.get(node.next)
        copies[node].random = copies.get(node.random)
        node = node.next
    return copies.get(head)
