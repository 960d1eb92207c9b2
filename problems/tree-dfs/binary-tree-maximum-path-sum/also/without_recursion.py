"""List the nodes from the top down, then compute gains from the end of the list.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def max_path_sum(root: TreeNode | None) -> int:
    if root is None:
        raise ValueError("the tree must have a node")
    nodes = [root]
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                nodes.append(child)

    best = root.val
    gains: dict[TreeNode | None, int] = {None: 0}
    for node in reversed(nodes):
        left, right = gains[node.left], gains[node.right]
        best = max(best, node.val + left + right)
        gains[node] = max(0, node.val + max(left, right))
    return best
