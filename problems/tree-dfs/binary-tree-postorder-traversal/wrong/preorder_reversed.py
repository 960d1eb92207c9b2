"""You reverse node, left, right, which is right, left, node: visit the right side before the
left one."""

from trainer.structures import TreeNode


def postorder(root: TreeNode | None) -> list[int]:
    values = []
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        values.append(node.val)
        if node.right:
            stack.append(node.right)
        if node.left:
            stack.append(node.left)
    values.reverse()
    return values
