"""You link the list by `left`, but each node leads to the next one by `right`."""

from trainer.structures import TreeNode


def flatten(root: TreeNode | None) -> None:
    nodes: list[TreeNode] = []

    def collect(node: TreeNode | None) -> None:
        if node:
            nodes.append(node)
            collect(node.left)
            collect(node.right)

    collect(root)
    for place, node in enumerate(nodes):
        node.right = None
        node.left = nodes[place + 1] if place + 1 < len(nodes) else None
