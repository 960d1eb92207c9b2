"""Collect all nodes, and take the smallest of those that are larger than p.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def inorder_successor(root: TreeNode | None, p: TreeNode) -> TreeNode | None:
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    larger = [node for node in nodes if node.val > p.val]
    return min(larger, key=lambda node: node.val, default=None)
