"""Return a pair from each call, its depth and the longest path below it.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def diameter_of_binary_tree(root: TreeNode | None) -> int:
    return depth_and_longest(root)[1]


def depth_and_longest(node: TreeNode | None) -> tuple[int, int]:
    if node is None:
        return 0, 0
    left, longest_left = depth_and_longest(node.left)
    right, longest_right = depth_and_longest(node.right)
    return 1 + max(left, right), max(longest_left, longest_right, left + right)
