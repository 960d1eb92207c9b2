"""You test the value that the left side found for truth, so a 0 counts as not found."""

from trainer.structures import TreeNode


def kth_smallest(root: TreeNode | None, k: int) -> int:
    left_to_count = k

    def visit(node: TreeNode | None) -> int | None:
        nonlocal left_to_count
        if node is None:
            return None
        found = visit(node.left)
        if found:
            return found
        left_to_count -= 1
        if left_to_count == 0:
            return node.val
        return visit(node.right)

    return visit(root) or -1
