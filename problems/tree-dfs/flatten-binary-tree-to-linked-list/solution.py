"""Link each right side to the last node of the left side, and move the left side over.

Time: O(n). Space: O(1).
"""

from trainer.structures import TreeNode


def flatten(root: TreeNode | None) -> None:
    node = root
    while node:
        if node.left:
            last = node.left
            while last.right:
                last = last.right
            last.right = node.right
            node.right = node.left
            node.left = None
        node = node.right
