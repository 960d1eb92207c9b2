"""Hand down the two limits between which all values of a subtree must lie.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def is_valid_bst(root: TreeNode | None) -> bool:
    def is_valid(node: TreeNode | None, low: float, high: float) -> bool:
        if node is None:
            return True
        return (
            low < node.val < high
            and is_valid(node.left, low, node.val)
            and is_valid(node.right, node.val, high)
        )

    return is_valid(root, float("-inf"), float("inf"))
