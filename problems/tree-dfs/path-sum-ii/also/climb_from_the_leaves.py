"""Find the fitting leaves breadth-first, and climb from each to the root.

Time: O(n · h). Space: O(n).
"""

from trainer.structures import TreeNode


def path_sum_paths(root: TreeNode | None, target: int) -> list[list[int]]:
    parent: dict[TreeNode, TreeNode | None] = {}
    paths = []
    pairs = [(root, 0)] if root else []
    if root:
        parent[root] = None
    for node, above in pairs:
        total = above + node.val
        children = [child for child in (node.left, node.right) if child]
        for child in children:
            parent[child] = node
            pairs.append((child, total))
        if not children and total == target:
            path = []
            climber: TreeNode | None = node
            while climber:
                path.append(climber.val)
                climber = parent[climber]
            paths.append(path[::-1])
    return paths
