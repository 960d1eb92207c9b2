"""Look at all nodes, level by level.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def search_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    nodes = [root] if root else []
    for node in nodes:
        if node.val == value:
            return node
        nodes += [child for child in (node.left, node.right) if child]
    return None
