"""You write down the right child alone and forget its own left side."""

from trainer.structures import TreeNode


def inorder(root: TreeNode | None) -> list[int]:
    values: list[int] = []
    stack: list[TreeNode] = []
    node = root
    while node or stack:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        values.append(node.val)
        node = node.right
        while node:
            values.append(node.val)
            node = node.right
    return values
