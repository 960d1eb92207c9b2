"""Compute depths from the bottom up, and record the sum of both at each node.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def diameter_of_binary_tree(root: TreeNode | None) -> int:
    longest = 0

    def depth(node: TreeNode | None) -> int:
        nonlocal longest
        if node is None:
            return 0
        left, right = depth(node.left), depth(node.right)
        longest = max(longest, left + right)
        return 1 + max(left, right)

    depth(root)
    return longest
