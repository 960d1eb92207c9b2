"""Count all nodes recursively, as in any tree.

Time: O(n). Space: O(log n).
"""

from trainer.structures import TreeNode


def count_nodes(root: TreeNode | None) -> int:
    if root is None:
        return 0
    return 1 + count_nodes(root.left) + count_nodes(root.right)
