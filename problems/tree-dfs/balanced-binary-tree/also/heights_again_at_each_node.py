"""Measure both heights anew at each node: O(n * h), the direct way, enough for 5,000 nodes."""

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
