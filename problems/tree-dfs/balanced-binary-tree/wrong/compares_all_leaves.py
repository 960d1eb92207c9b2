"""You compare the nearest and the deepest end of the whole tree, which demands too much."""

from trainer.structures import TreeNode


def is_balanced(root: TreeNode | None) -> bool:
    return deepest(root) - nearest(root) <= 1


def deepest(node: TreeNode | None) -> int:
    return 1 + max(deepest(node.left), deepest(node.right)) if node else 0


def nearest(node: TreeNode | None) -> int:
    return 1 + min(nearest(node.left), nearest(node.right)) if node else 0
