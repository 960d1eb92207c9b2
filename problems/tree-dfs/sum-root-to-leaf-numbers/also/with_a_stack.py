"""Keep a stack of nodes, each with the number above it.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def sum_numbers(root: TreeNode | None) -> int:
    total = 0
    stack = [(root, 0)]
    while stack:
        node, above = stack.pop()
        if node is None:
            continue
        number = 10 * above + node.val
        if node.left is None and node.right is None:
            total += number
        stack += [(node.right, number), (node.left, number)]
    return total
