"""Return a pair from each call, whether the subtree is balanced and its height.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def is_balanced(root: TreeNode | None) -> bool:
    return measured(root)[0]


def measured(node: TreeNode | None) -> tuple[bool, int]:
    if node is None:
        return True, 0
    left_is_balanced, left = measured(node.left)
    right_is_balanced, right = measured(node.right)
    is_balanced = left_is_balanced and right_is_balanced and abs(left - right) <= 1
    return is_balanced, 1 + max(left, right)
