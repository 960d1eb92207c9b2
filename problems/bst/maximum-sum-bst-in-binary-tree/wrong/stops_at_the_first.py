"""You stop at the topmost search tree, but with negative values a smaller part may have a larger
sum."""

from trainer.structures import TreeNode


def max_sum_bst(root: TreeNode | None) -> int:
    def in_order(node: TreeNode | None) -> list[int]:
        return [*in_order(node.left), node.val, *in_order(node.right)] if node else []

    if root is None:
        return 0
    values = in_order(root)
    if values == sorted(set(values)):
        return max(0, sum(values))
    return max(max_sum_bst(root.left), max_sum_bst(root.right))
