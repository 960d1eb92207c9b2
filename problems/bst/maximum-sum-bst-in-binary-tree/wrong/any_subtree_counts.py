"""You take the largest sum of any subtree, but only search trees count."""

from trainer.structures import TreeNode


def max_sum_bst(root: TreeNode | None) -> int:
    best = 0

    def total(node: TreeNode | None) -> int:
        nonlocal best
        if node is None:
            return 0
        here = total(node.left) + node.val + total(node.right)
        best = max(best, here)
        return here

    total(root)
    return best
