"""Try both for each house: rob it and go on with the grandchildren, or go on with the children.

Time: O(2^n). Space: O(h).
"""

from trainer.structures import TreeNode


def rob(root: TreeNode | None) -> int:
    if root is None:
        return 0
    robbed = root.val
    for child in (root.left, root.right):
        if child:
            robbed += rob(child.left) + rob(child.right)
    return max(robbed, rob(root.left) + rob(root.right))
