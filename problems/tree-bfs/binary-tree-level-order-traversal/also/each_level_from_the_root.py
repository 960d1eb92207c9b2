"""Walk down from the root again for every level, without a queue.

Time: O(n · h). Space: O(n).
"""

from trainer.structures import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    def values_at(node: TreeNode | None, depth: int) -> list[int]:
        if node is None:
            return []
        if depth == 0:
            return [node.val]
        return values_at(node.left, depth - 1) + values_at(node.right, depth - 1)

    levels: list[list[int]] = []
    while level := values_at(root, len(levels)):
        levels.append(level)
    return levels
