"""Return the leaves of each subtree as a list, left before right.

Time: O((n + m) · h). Space: O(n + m).
"""

from trainer.structures import TreeNode


def leaf_similar(first: TreeNode | None, second: TreeNode | None) -> bool:
    return leaves(first) == leaves(second)


def leaves(node: TreeNode | None) -> list[int]:
    if node is None:
        return []
    return leaves(node.left) + leaves(node.right) or [node.val]
