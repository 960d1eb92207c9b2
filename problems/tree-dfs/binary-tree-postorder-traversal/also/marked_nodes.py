"""Push the node marked as ready, then its right and left side, onto one stack.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def postorder(root: TreeNode | None) -> list[int]:
    values = []
    stack = [(root, False)]
    while stack:
        node, is_ready = stack.pop()
        if node is None:
            continue
        if is_ready:
            values.append(node.val)
        else:
            stack += [(node, True), (node.right, False), (node.left, False)]
    return values
