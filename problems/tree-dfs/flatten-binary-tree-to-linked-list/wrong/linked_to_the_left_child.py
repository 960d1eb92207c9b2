"""You link the right side to the left child itself, but it belongs behind the last node of the
left side."""

from trainer.structures import TreeNode


def flatten(root: TreeNode | None) -> None:
    node = root
    while node:
        if node.left:
            node.left.right = node.right
            node.right = node.left
            node.left = None
        node = node.right
