"""Collect all nodes level by level.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def count_nodes(root: TreeNode | None) -> int:
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    return len(nodes)
