"""Write each level with its gaps, and compare it with its reverse.

Time: O(n). Space: O(w).
"""

from trainer.structures import TreeNode


def is_symmetric(root: TreeNode | None) -> bool:
    level = [root]
    while level:
        values = [node.val if node else None for node in level]
        if values != values[::-1]:
            return False
        level = [child for node in level if node for child in (node.left, node.right)]
    return True
