"""You add up the whole tree, but only the nodes of one path count."""

from trainer.structures import TreeNode


def has_path_sum(root: TreeNode | None, target: int) -> bool:
    def total(node: TreeNode | None) -> int:
        return node.val + total(node.left) + total(node.right) if node else 0

    return root is not None and total(root) == target
