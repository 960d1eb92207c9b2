"""You compare the value of the right child with the last value, so a right side with an equal
value is skipped."""

from trainer.structures import TreeNode


def postorder(root: TreeNode | None) -> list[int]:
    values: list[int] = []
    stack: list[TreeNode] = []
    node = root
    while node or stack:
        while node:
            stack.append(node)
            node = node.left
        top = stack[-1]
        if top.right and not (values and values[-1] == top.right.val):
            node = top.right
        else:
            values.append(top.val)
            stack.pop()
    return values
