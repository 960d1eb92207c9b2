"""You go level by level, but in order finishes a whole left side first."""

from trainer.structures import TreeNode


def inorder(root: TreeNode | None) -> list[int]:
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    return [node.val for node in nodes]
