"""Walk in order with a stack and compare each value with the one before.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def is_valid_bst(root: TreeNode | None) -> bool:
    waiting: list[TreeNode] = []
    before: int | None = None
    node = root
    while node or waiting:
        while node:
            waiting.append(node)
            node = node.left
        node = waiting.pop()
        if before is not None and node.val <= before:
            return False
        before, node = node.val, node.right
    return True
