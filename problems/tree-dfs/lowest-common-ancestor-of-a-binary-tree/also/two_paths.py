"""Find the path to each node, undoing steps on the way back, and compare them from the root.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None:
    def find(node: TreeNode | None, target: TreeNode, path: list[TreeNode]) -> bool:
        if node is None:
            return False
        path.append(node)
        if node is target or find(node.left, target, path) or find(node.right, target, path):
            return True
        path.pop()
        return False

    first: list[TreeNode] = []
    second: list[TreeNode] = []
    find(root, p, first)
    find(root, q, second)
    lowest = None
    for one, other in zip(first, second, strict=False):
        if one is other:
            lowest = one
    return lowest
