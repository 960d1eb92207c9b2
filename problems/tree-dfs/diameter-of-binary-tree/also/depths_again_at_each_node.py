"""Compute the depths again at each node, the direct translation of the definition.

Time: O(n · h). Space: O(h).
"""

from trainer.structures import TreeNode


def diameter_of_binary_tree(root: TreeNode | None) -> int:
    if root is None:
        return 0
    return max(
        depth(root.left) + depth(root.right),
        diameter_of_binary_tree(root.left),
        diameter_of_binary_tree(root.right),
    )


def depth(node: TreeNode | None) -> int:
    return 1 + max(depth(node.left), depth(node.right)) if node else 0
