"""You test a limit for truth to see whether there is one, so a limit of 0 is never applied."""

from trainer.structures import TreeNode


def is_valid_bst(root: TreeNode | None) -> bool:
    def is_valid(node: TreeNode | None, low: int | None, high: int | None) -> bool:
        if node is None:
            return True
        if low and node.val <= low:
            return False
        if high and node.val >= high:
            return False
        return is_valid(node.left, low, node.val) and is_valid(node.right, node.val, high)

    return is_valid(root, None, None)
