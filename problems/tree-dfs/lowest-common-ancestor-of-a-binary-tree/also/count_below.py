"""Count how many of the two each subtree contains, and record the first node with both.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None:
    lowest = None

    def count(node: TreeNode | None) -> int:
        nonlocal lowest
        if node is None:
            return 0
        found = count(node.left) + count(node.right) + (node is p or node is q)
        if found == 2 and lowest is None:
            lowest = node
        return found

    count(root)
    return lowest
