"""Keep a stack of nodes with their depths, without recursion.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def max_depth(root: TreeNode | None) -> int:
    deepest = 0
    stack = [(root, 1)]
    while stack:
        node, depth = stack.pop()
        if node:
            deepest = max(deepest, depth)
            stack.append((node.left, depth + 1))
            stack.append((node.right, depth + 1))
    return deepest
