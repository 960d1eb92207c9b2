"""List the nodes from the top down, then compute the facts backwards without recursion.

Time: O(n). Space: O(n).
"""

from math import inf

from trainer.structures import TreeNode


def max_sum_bst(root: TreeNode | None) -> int:
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    facts: dict[TreeNode | None, tuple[float, float, int]] = {None: (inf, -inf, 0)}
    best = 0
    for node in reversed(nodes):
        if node.left not in facts or node.right not in facts:
            continue
        left, right = facts[node.left], facts[node.right]
        if left[1] < node.val < right[0]:
            total = left[2] + node.val + right[2]
            best = max(best, total)
            facts[node] = (min(left[0], node.val), max(right[1], node.val), total)
    return best
