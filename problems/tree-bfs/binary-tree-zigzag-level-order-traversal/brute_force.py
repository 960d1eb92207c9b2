"""For each depth walk down from the root, right child first on every second one.

Time: O(n · h). Space: O(h).
"""

from trainer.structures import TreeNode


def zigzag_level_order(root: TreeNode | None) -> list[list[int]]:
    def values_at(node: TreeNode | None, down: int, from_right: bool) -> list[int]:
        if node is None:
            return []
        if down == 0:
            return [node.val]
        left = values_at(node.left, down - 1, from_right)
        right = values_at(node.right, down - 1, from_right)
        return right + left if from_right else left + right

    levels = []
    depth = 0
    while values := values_at(root, depth, depth % 2 == 1):
        levels.append(values)
        depth += 1
    return levels
