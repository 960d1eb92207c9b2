"""You link the nodes level by level, but the list has to be in preorder."""

from trainer.structures import TreeNode


def flatten(root: TreeNode | None) -> None:
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    for place, node in enumerate(nodes):
        node.left = None
        node.right = nodes[place + 1] if place + 1 < len(nodes) else None
