"""Collect all paths from the root, and compare the path to p with the path to q.

Time: O(n · h). Space: O(n · h).
"""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None:
    path_to: dict[int, list[TreeNode]] = {}
    paths = [[root]] if root else []
    while paths:
        path = paths.pop()
        node = path[-1]
        if node is p or node is q:
            path_to[node.val] = path
        paths += [[*path, child] for child in (node.left, node.right) if child]
    common = [one for one in path_to[p.val] if one in path_to[q.val]]
    return common[-1]
