"""Exchange the two children of each node, each of them inverted as well.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def invert_tree(root: TreeNode | None) -> TreeNode | None:
    if root is None:
        return None
    root.left, root.right = invert_tree(root.right), invert_tree(root.left)
    return root
