"""Remember each node's parent, collect the ancestors of p, and climb from q until you meet one.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None:
    parent: dict[TreeNode, TreeNode | None] = {}
    stack: list[tuple[TreeNode | None, TreeNode | None]] = [(root, None)]
    while stack:
        node, above = stack.pop()
        if node:
            parent[node] = above
            stack += [(node.left, node), (node.right, node)]
    ancestors = set()
    climber: TreeNode | None = p
    while climber:
        ancestors.add(climber)
        climber = parent[climber]
    climber = q
    while climber not in ancestors:
        climber = parent[climber] if climber else None
    return climber
