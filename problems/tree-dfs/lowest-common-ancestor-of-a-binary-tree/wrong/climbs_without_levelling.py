"""You climb from both nodes one step at a time, but from different depths they pass each other."""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None:
    parent: dict[TreeNode, TreeNode | None] = {}
    stack: list[tuple[TreeNode | None, TreeNode | None]] = [(root, None)]
    while stack:
        node, above = stack.pop()
        if node:
            parent[node] = above
            stack += [(node.left, node), (node.right, node)]
    first: TreeNode | None = p
    second: TreeNode | None = q
    while first and second and first is not second:
        first, second = parent[first], parent[second]
    return first if first is second else root
