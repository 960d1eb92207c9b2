"""You write down each value once, but every node counts, also if values repeat."""

from trainer.structures import TreeNode


def preorder(root: TreeNode | None) -> list[int]:
    values: list[int] = []
    stack = [root]
    while stack:
        node = stack.pop()
        if node:
            if node.val not in values:
                values.append(node.val)
            stack += [node.right, node.left]
    return values
