"""You stop when the stack is empty, though the right side of the node popped last is still to
come."""

from trainer.structures import TreeNode


def inorder(root: TreeNode | None) -> list[int]:
    values: list[int] = []
    stack: list[TreeNode] = []
    node = root
    while node:
        stack.append(node)
        node = node.left
    while stack:
        node = stack.pop()
        values.append(node.val)
        node = node.right
        while node and stack:
            stack.append(node)
            node = node.left
    return values
