"""Collect the values below each node, and take the lowest node that has both.

Time: O(n · h²). Space: O(n).
"""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None:
    lowest = None
    nodes = [root]
    for node in nodes:
        if node:
            nodes += [node.left, node.right]
            if {p.val, q.val} <= values(node):
                lowest = node
    return lowest


def values(node: TreeNode | None) -> set[int]:
    return {node.val} | values(node.left) | values(node.right) if node else set()
