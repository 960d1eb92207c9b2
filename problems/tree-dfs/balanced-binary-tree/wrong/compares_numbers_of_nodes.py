"""You compare how many nodes the two sides have, but balance is about their heights."""

from trainer.structures import TreeNode


def is_balanced(root: TreeNode | None) -> bool:
    if root is None:
        return True
    return (
        abs(size(root.left) - size(root.right)) <= 1
        and is_balanced(root.left)
        and is_balanced(root.right)
    )


def size(node: TreeNode | None) -> int:
    return 1 + size(node.left) + size(node.right) if node else 0
