"""You start the best sum at 0, which no path has if all values are negative."""

from trainer.structures import TreeNode


def max_path_sum(root: TreeNode | None) -> int:
    best = 0

    def gain(node: TreeNode | None) -> int:
        nonlocal best
        if node is None:
            return 0
        left, right = gain(node.left), gain(node.right)
        best = max(best, node.val + left + right)
        return max(0, node.val + max(left, right))

    gain(root)
    return best
