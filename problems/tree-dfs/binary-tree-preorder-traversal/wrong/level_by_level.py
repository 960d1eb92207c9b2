"""You use a queue, which goes level by level, but preorder finishes a whole left side first."""

from trainer.structures import TreeNode


def preorder(root: TreeNode | None) -> list[int]:
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    return [node.val for node in nodes]
