"""List the nodes from the top down, then compute both numbers from the bottom up without
recursion.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def longest_zigzag(root: TreeNode | None) -> int:
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    left: dict[TreeNode | None, int] = {None: -1}
    right: dict[TreeNode | None, int] = {None: -1}
    for node in reversed(nodes):
        left[node] = 1 + right[node.left]
        right[node] = 1 + left[node.right]
    return max(*left.values(), *right.values())
