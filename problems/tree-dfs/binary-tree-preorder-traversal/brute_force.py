"""Join the node with the lists of both sides.

Time: O(n · h). Space: O(n).
"""

from trainer.structures import TreeNode


def preorder(root: TreeNode | None) -> list[int]:
    if root is None:
        return []
    return [root.val, *preorder(root.left), *preorder(root.right)]
