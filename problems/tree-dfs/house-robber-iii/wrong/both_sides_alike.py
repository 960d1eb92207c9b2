"""You rob both children or none, but each side may do what is better for it."""

from trainer.structures import TreeNode


def rob(root: TreeNode | None) -> int:
    def best(node: TreeNode | None) -> tuple[int, int]:
        if node is None:
            return 0, 0
        left_robbed, left_out = best(node.left)
        right_robbed, right_out = best(node.right)
        robbed = node.val + left_out + right_out
        return robbed, max(left_robbed + right_robbed, left_out + right_out)

    return max(best(root))
