"""Keep a stack of nodes, each with the sum of the path to it.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def has_path_sum(root: TreeNode | None, target: int) -> bool:
    stack = [(root, 0)]
    while stack:
        node, above = stack.pop()
        if node is None:
            continue
        total = above + node.val
        if node.left is None and node.right is None and total == target:
            return True
        stack += [(node.right, total), (node.left, total)]
    return False
