"""Go left and write each node down at once, then turn to the right child of the last one.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def preorder(root: TreeNode | None) -> list[int]:
    values: list[int] = []
    stack: list[TreeNode] = []
    node = root
    while node or stack:
        while node:
            values.append(node.val)
            stack.append(node)
            node = node.left
        node = stack.pop().right
    return values
