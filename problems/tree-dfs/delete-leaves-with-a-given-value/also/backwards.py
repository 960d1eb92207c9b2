"""List the nodes with their parents from the top down, and unlink them going backwards.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def remove_leaves(root: TreeNode | None, target: int) -> TreeNode | None:
    top = TreeNode(0, root)
    pairs = [(root, top)] if root else []
    for node, _ in pairs:
        pairs += [(child, node) for child in (node.left, node.right) if child]
    for node, parent in reversed(pairs):
        if node.left is None and node.right is None and node.val == target:
            if parent.left is node:
                parent.left = None
            else:
                parent.right = None
    return top.left
