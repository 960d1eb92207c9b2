"""Recurse along both links with a map of the nodes already copied, as for a graph.

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
            copies[node].next = copy_of(node.next)
            copies[node].random = copy_of(node.random)
        return copies[node]

    return copy_of(head)
