"""You push the left child first, but a stack hands out the last one first, so the right side is
visited before the left."""

from trainer.structures import TreeNode


def preorder(root: TreeNode | None) -> list[int]:
    values = []
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        values.append(node.val)
        stack += [child for child in (node.left, node.right) if child]
    return values
