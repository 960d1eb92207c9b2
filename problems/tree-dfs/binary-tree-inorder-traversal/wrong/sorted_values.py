"""You sort the values, but in order is sorted only in a search tree."""

from trainer.structures import TreeNode


def inorder(root: TreeNode | None) -> list[int]:
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    return sorted(node.val for node in nodes)
