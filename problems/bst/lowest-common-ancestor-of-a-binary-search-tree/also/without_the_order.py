"""Search the whole tree and report upwards, as in any binary tree.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None:
    if root is None or root is p or root is q:
        return root
    left = lowest_common_ancestor(root.left, p, q)
    right = lowest_common_ancestor(root.right, p, q)
    return root if left and right else left or right
