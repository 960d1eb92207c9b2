"""Walk recursively, and append to one list.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def inorder(root: TreeNode | None) -> list[int]:
    values: list[int] = []

    def visit(node: TreeNode | None) -> None:
        if node is None:
            return
        visit(node.left)
        values.append(node.val)
        visit(node.right)

    visit(root)
    return values
