"""You put the right side before the left one, but preorder has the left side first."""

from trainer.structures import TreeNode


def flatten(root: TreeNode | None) -> None:
    stack = [root] if root else []
    previous = None
    while stack:
        node = stack.pop()
        stack += [child for child in (node.left, node.right) if child]
        node.left = node.right = None
        if previous:
            previous.right = node
        previous = node
