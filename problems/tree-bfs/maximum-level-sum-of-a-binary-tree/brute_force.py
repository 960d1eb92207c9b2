"""Add up each level by walking down from the root again.

Time: O(n · h). Space: O(h).
"""

from trainer.structures import TreeNode


def max_level_sum(root: TreeNode | None) -> int:
    totals = [sum(values_at(root, depth)) for depth in range(height(root))]
    return totals.index(max(totals)) + 1


def height(node: TreeNode | None) -> int:
    return 1 + max(height(node.left), height(node.right)) if node else 0


def values_at(node: TreeNode | None, depth: int) -> list[int]:
    if node is None:
        return []
    if depth == 0:
        return [node.val]
    return values_at(node.left, depth - 1) + values_at(node.right, depth - 1)
