"""You compare the heights at the root only, but every node must be in balance."""

from trainer.structures import TreeNode


def is_balanced(root: TreeNode | None) -> bool:
    return root is None or abs(height(root.left) - height(root.right)) <= 1


def height(node: TreeNode | None) -> int:
    return 1 + max(height(node.left), height(node.right)) if node else 0
