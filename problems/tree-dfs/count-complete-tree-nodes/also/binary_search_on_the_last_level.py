"""Search for the end of the last level; the bits of a place are its path from the root.

Time: O(log² n). Space: O(1).
"""

from trainer.structures import TreeNode


def count_nodes(root: TreeNode | None) -> int:
    if root is None:
        return 0
    depth = 0
    node = root
    while node.left:
        depth += 1
        node = node.left

    def exists(place: int) -> bool:
        node: TreeNode | None = root
        for bit in reversed(range(depth)):
            if node:
                node = node.right if place >> bit & 1 else node.left
        return node is not None

    low, high = 0, 1 << depth  # place low exists, place high does not
    while high - low > 1:
        middle = (low + high) // 2
        if exists(middle):
            low = middle
        else:
            high = middle
    return (1 << depth) + low
