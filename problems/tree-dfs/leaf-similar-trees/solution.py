"""Collect the leaves of each tree from left to right, and compare the two lists.

Time: O(n + m). Space: O(n + m).
"""

from trainer.structures import TreeNode


def leaf_similar(first: TreeNode | None, second: TreeNode | None) -> bool:
    return leaves(first) == leaves(second)


def leaves(root: TreeNode | None) -> list[int]:
    found: list[int] = []

    def visit(node: TreeNode | None) -> None:
        if node is None:
            return
        if node.left is None and node.right is None:
            found.append(node.val)
        visit(node.left)
        visit(node.right)

    visit(root)
    return found
