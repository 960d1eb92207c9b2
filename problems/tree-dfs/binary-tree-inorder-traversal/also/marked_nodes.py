"""Push right side, the node marked as ready, and left side onto one stack.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def inorder(root: TreeNode | None) -> list[int]:
    values = []
    stack = [(root, False)]
    while stack:
        node, is_ready = stack.pop()
        if node is None:
            continue
        if is_ready:
            values.append(node.val)
        else:
            stack += [(node.right, False), (node, True), (node.left, False)]
    return values
