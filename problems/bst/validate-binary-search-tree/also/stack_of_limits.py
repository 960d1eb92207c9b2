"""Keep a stack of nodes with their limits, without recursion.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def is_valid_bst(root: TreeNode | None) -> bool:
    stack = [(root, float("-inf"), float("inf"))]
    while stack:
        node, low, high = stack.pop()
        if node is None:
            continue
        if not low < node.val < high:
            return False
        stack.append((node.left, low, node.val))
        stack.append((node.right, node.val, high))
    return True
