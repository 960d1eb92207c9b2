"""You link the nodes to the right but do not clear `left`, so the old links remain."""

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
        node.right = nodes[place + 1] if place + 1 < len(nodes) else None
