"""Keep the path on a stack, and write a node when its right side is missing or was written last.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def postorder(root: TreeNode | None) -> list[int]:
    values: list[int] = []
    stack: list[TreeNode] = []
    last = None
    node = root
    while node or stack:
        while node:
            stack.append(node)
            node = node.left
        top = stack[-1]
        if top.right and top.right is not last:
            node = top.right
        else:
            values.append(top.val)
            last = stack.pop()
    return values
