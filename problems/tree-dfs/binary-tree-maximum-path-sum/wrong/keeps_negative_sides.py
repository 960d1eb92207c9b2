"""You add the sums of both sides even if they are negative, where the path should rather end."""

from trainer.structures import TreeNode


def max_path_sum(root: TreeNode | None) -> int:
    best = float("-inf")

    def gain(node: TreeNode | None) -> int:
        nonlocal best
        if node is None:
            return 0
        left, right = gain(node.left), gain(node.right)
        best = max(best, node.val + left + right)
        return node.val + max(left, right)

    gain(root)
    return int(best)
