"""You only measure how deep the tree goes, but the longest path may use an arm on both sides."""

from trainer.structures import TreeNode


def diameter_of_binary_tree(root: TreeNode | None) -> int:
    def depth(node: TreeNode | None) -> int:
        if node is None:
            return 0
        return 1 + max(depth(node.left), depth(node.right))

    return max(depth(root) - 1, 0)
