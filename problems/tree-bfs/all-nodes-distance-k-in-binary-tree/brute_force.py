"""Compare the path from the root to each node with that to the target.

Time: O(n · h). Space: O(n · h).
"""

from trainer.structures import TreeNode


def distance_k(root: TreeNode, target: TreeNode, k: int) -> list[int]:
    paths = {root: [root]}
    nodes = [root]
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                paths[child] = [*paths[node], child]
                nodes.append(child)
    there = paths[target]
    found = []
    for node in nodes:
        shared = len([step for step in paths[node] if step in there])
        if len(paths[node]) + len(there) - 2 * shared == k:
            found.append(node.val)
    return found
