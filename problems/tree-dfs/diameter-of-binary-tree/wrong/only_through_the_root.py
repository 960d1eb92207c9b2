"""You measure only the longest path through the root, but a longer one may bend further down."""

from trainer.structures import TreeNode


def diameter_of_binary_tree(root: TreeNode | None) -> int:
    def depth(node: TreeNode | None) -> int:
        return 1 + max(depth(node.left), depth(node.right)) if node else 0

    return depth(root.left) + depth(root.right) if root else 0
