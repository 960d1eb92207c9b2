"""Carry the open path in one list, copy it at fitting leaves, and undo each step on the way
back.

Time: O(n · h). Space: O(h).
"""

from trainer.structures import TreeNode


def path_sum_paths(root: TreeNode | None, target: int) -> list[list[int]]:
    paths: list[list[int]] = []
    path: list[int] = []

    def visit(node: TreeNode | None, rest: int) -> None:
        if node is None:
            return
        path.append(node.val)
        rest -= node.val
        if node.left is None and node.right is None and rest == 0:
            paths.append(path.copy())
        visit(node.left, rest)
        visit(node.right, rest)
        path.pop()

    visit(root, target)
    return paths
