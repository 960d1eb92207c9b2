"""Return two amounts for each subtree: with its root robbed and with it left out.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def rob(root: TreeNode | None) -> int:
    def best(node: TreeNode | None) -> tuple[int, int]:
        if node is None:
            return 0, 0
        left_robbed, left_out = best(node.left)
        right_robbed, right_out = best(node.right)
        robbed = node.val + left_out + right_out
        out = max(left_robbed, left_out) + max(right_robbed, right_out)
        return robbed, out

    return max(best(root))
