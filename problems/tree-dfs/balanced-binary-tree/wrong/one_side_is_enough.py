"""You join the answers of the two subtrees with or, but both must be balanced."""

from trainer.structures import TreeNode


def is_balanced(root: TreeNode | None) -> bool:
    if root is None:
        return True
    return abs(height(root.left) - height(root.right)) <= 1 and (
        is_balanced(root.left) or is_balanced(root.right)
    )


def height(node: TreeNode | None) -> int:
    return 1 + max(height(node.left), height(node.right)) if node else 0
