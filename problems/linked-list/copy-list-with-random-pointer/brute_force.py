"""Write the list down as pairs, searching the place of each random node, and build that.

Time: O(n²). Space: O(n).
"""

from trainer.structures import RandomNode


def copy_random_list(head: RandomNode | None) -> RandomNode | None:
    pairs: list[list[int | None]] = []
    node = head
    while node:
        place, candidate = 0, head
        while candidate is not None and candidate is not node.random:
            place, candidate = place + 1, candidate.next
        pairs.append([node.val, None if candidate is None else place])
        node = node.next
    return RandomNode.of(pairs)
