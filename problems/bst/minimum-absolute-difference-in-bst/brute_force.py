"""Compare all pairs of values.

Time: O(n²). Space: O(n).
"""

from itertools import combinations

from trainer.structures import TreeNode


def minimum_difference(root: TreeNode | None) -> int:
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    return min(abs(one.val - other.val) for one, other in combinations(nodes, 2))
