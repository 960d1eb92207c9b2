"""You start with the smallest and largest value as limits, but a node may hold exactly these."""

from trainer.structures import TreeNode


def is_valid_bst(root: TreeNode | None) -> bool:
    def is_valid(node: TreeNode | None, low: int, high: int) -> bool:
        if node is None:
            return True
        return (
            low < node.val < high
            and is_valid(node.left, low, node.val)
            and is_valid(node.right, node.val, high)
        )

    return is_valid(root, -(2**31), 2**31 - 1)
