"""A tree is one node deeper than the deeper of its two subtrees.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def max_depth(root: TreeNode | None) -> int:
    if root is None:
        return 0
    return 1 + max(max_depth(root.left), max_depth(root.right))
