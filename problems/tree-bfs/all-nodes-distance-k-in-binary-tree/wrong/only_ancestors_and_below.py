"""You climb to the ancestors and look below the target, but not into the other sides of the
ancestors."""

from trainer.structures import TreeNode


def distance_k(root: TreeNode, target: TreeNode, k: int) -> list[int]:
    parent: dict[TreeNode, TreeNode | None] = {root: None}
    nodes = [root]
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                nodes.append(child)
    ring = [target]
    for _ in range(k):
        ring = [child for node in ring for child in (node.left, node.right) if child]
    found = [node.val for node in ring]
    climber: TreeNode | None = target
    for _ in range(k):
        climber = parent[climber] if climber else None
    if climber and k > 0:
        found.append(climber.val)
    return found
