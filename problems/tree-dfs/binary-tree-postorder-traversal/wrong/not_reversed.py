"""You visit node, right, left and forget to reverse the result."""

from trainer.structures import TreeNode


def postorder(root: TreeNode | None) -> list[int]:
    values = []
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        values.append(node.val)
        stack += [child for child in (node.left, node.right) if child]
    return values
