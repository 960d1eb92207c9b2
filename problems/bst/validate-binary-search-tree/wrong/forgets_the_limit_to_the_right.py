"""You drop the upper limit when you go right, but an older ancestor may still bind that side."""

from trainer.structures import TreeNode


def is_valid_bst(root: TreeNode | None) -> bool:
    def is_valid(node: TreeNode | None, low: float, high: float) -> bool:
        if node is None:
            return True
        return (
            low < node.val < high
            and is_valid(node.left, low, node.val)
            and is_valid(node.right, node.val, float("inf"))
        )

    return is_valid(root, float("-inf"), float("inf"))
