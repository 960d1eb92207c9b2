"""Join the lists of both sides with the node at the end.

Time: O(n · h). Space: O(n).
"""

from trainer.structures import TreeNode


def postorder(root: TreeNode | None) -> list[int]:
    if root is None:
        return []
    return postorder(root.left) + postorder(root.right) + [root.val]
