"""Create each copy when a link first needs it, in a single walk.

Time: O(n). Space: O(n).
"""

from trainer.structures import RandomNode


def copy_random_list(head: RandomNode | None) -> RandomNode | None:
    copies: dict[RandomNode, RandomNode] = {}

    def copy_of(node: RandomNode | None) -> RandomNode | None:
        if node is None:
            return None
        if node not in copies:
            copies[node] = RandomNode(node.val)
        return copies[node]

    node = head
    while node:
        copy = copies.setdefault(node, RandomNode(node.val))
        copy.next = copy_of(node.next)
        copy.random = copy_of(node.random)
        node = node.next
    return copy_of(head)
