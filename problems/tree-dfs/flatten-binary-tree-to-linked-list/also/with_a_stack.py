"""Walk in preorder with a stack, and link the previous node to the current one.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def flatten(root: TreeNode | None) -> None:
    stack = [root] if root else []
    previous = None
    while stack:
        node = stack.pop()
        if node.right:
            stack.append(node.right)
        if node.left:
            stack.append(node.left)
        node.left = None
        if previous:
            previous.right = node
        previous = node
