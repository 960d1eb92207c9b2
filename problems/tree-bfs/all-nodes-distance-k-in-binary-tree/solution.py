"""Note the parents, then let rings grow from the target, breadth-first.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def distance_k(root: TreeNode, target: TreeNode, k: int) -> list[int]:
    parent: dict[TreeNode, TreeNode | None] = {root: None}
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                stack.append(child)

    ring = [target]
    seen = {target}
    for _ in range(k):
        following = []
        for node in ring:
            for neighbour in (node.left, node.right, parent[node]):
                if neighbour and neighbour not in seen:
                    seen.add(neighbour)
                    following.append(neighbour)
        ring = following
    return [node.val for node in ring]
