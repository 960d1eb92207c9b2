"""You go on with the right child only where the left one is missing, so right sides get lost."""

from trainer.structures import TreeNode


def preorder(root: TreeNode | None) -> list[int]:
    values = []
    node = root
    while node:
        values.append(node.val)
        node = node.left or node.right
    return values
