"""You compare a node with its children only, but a grandchild may break the order."""

from trainer.structures import TreeNode


def max_sum_bst(root: TreeNode | None) -> int:
    best = 0

    def total(node: TreeNode | None) -> int | None:
        nonlocal best
        if node is None:
            return 0
        left, right = total(node.left), total(node.right)
        if left is None or right is None:
            return None
        if node.left and node.left.val >= node.val:
            return None
        if node.right and node.right.val <= node.val:
            return None
        best = max(best, left + node.val + right)
        return left + node.val + right

    total(root)
    return best
