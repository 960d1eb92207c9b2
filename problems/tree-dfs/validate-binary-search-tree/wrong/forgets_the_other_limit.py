"""You keep only the newest limit and forget the one on the other side, set by an older ancestor."""

from trainer.structures import TreeNode


def is_valid_bst(root: TreeNode | None) -> bool:
    def is_valid(node: TreeNode | None, low: float, high: float) -> bool:
        if node is None:
            return True
        return (
            low < node.val < high
            and is_valid(node.left, float("-inf"), node.val)
            and is_valid(node.right, node.val, float("inf"))
        )

    return is_valid(root, float("-inf"), float("inf"))
