"""Write each subtree in order, test whether it ascends, and add it up.

Time: O(n · h). Space: O(n).
"""

from trainer.structures import TreeNode


def max_sum_bst(root: TreeNode | None) -> int:
    best = 0

    def in_order(node: TreeNode | None) -> list[int]:
        nonlocal best
        if node is None:
            return []
        values = [*in_order(node.left), node.val, *in_order(node.right)]
        if values == sorted(set(values)):
            best = max(best, sum(values))
        return values

    in_order(root)
    return best
