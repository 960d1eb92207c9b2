"""You look only at paths through the root, but the best path may lie in a subtree."""

from trainer.structures import TreeNode


def max_path_sum(root: TreeNode | None) -> int:
    def gain(node: TreeNode | None) -> int:
        return max(0, node.val + max(gain(node.left), gain(node.right))) if node else 0

    return root.val + gain(root.left) + gain(root.right) if root else 0
