"""Ask each child whether it has to go, and unlink it if it says so.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def remove_leaves(root: TreeNode | None, target: int) -> TreeNode | None:
    def goes(node: TreeNode) -> bool:
        if node.left and goes(node.left):
            node.left = None
        if node.right and goes(node.right):
            node.right = None
        return not node.left and not node.right and node.val == target

    return None if root is None or goes(root) else root
