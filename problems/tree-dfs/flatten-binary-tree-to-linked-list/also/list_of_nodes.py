"""List all nodes in preorder, then link each to the next one.

Time: O(n). Space: O(n).
"""

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
        node.left = None
        node.right = nodes[place + 1] if place + 1 < len(nodes) else None
