"""Measure both heights again at each node, the direct translation of the definition.

Time: O(n · h). Space: O(h).
"""

from trainer.structures import TreeNode


def is_balanced(root: TreeNode | None) -> bool:
    if root is None:
        return True
    return (
        abs(height(root.left) - height(root.right)) <= 1
        and is_balanced(root.left)
        and is_balanced(root.right)
    )


def height(node: TreeNode | None) -> int:
    return 1 + max(height(node.left), height(node.right)) if node else 0
