"""You overwrite `right` before the right side has been linked elsewhere, so it is lost."""

from trainer.structures import TreeNode


def flatten(root: TreeNode | None) -> None:
    node = root
    while node:
        if node.left:
            node.right = node.left
            node.left = None
        node = node.right
