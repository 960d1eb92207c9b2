"""Join the lists of both sides with the node in between.

Time: O(n · h). Space: O(n).
"""

from trainer.structures import TreeNode


def inorder(root: TreeNode | None) -> list[int]:
    if root is None:
        return []
    return [*inorder(root.left), root.val, *inorder(root.right)]
