"""You return the sum of the search tree with the most nodes, but the largest sum is wanted."""

from trainer.structures import TreeNode


def max_sum_bst(root: TreeNode | None) -> int:
    most, best = 0, 0

    def in_order(node: TreeNode | None) -> list[int]:
        nonlocal most, best
        if node is None:
            return []
        values = [*in_order(node.left), node.val, *in_order(node.right)]
        if values == sorted(set(values)) and len(values) >= most:
            most, best = len(values), max(0, sum(values))
        return values

    in_order(root)
    return best
