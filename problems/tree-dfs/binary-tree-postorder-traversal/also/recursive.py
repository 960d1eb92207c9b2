"""Walk recursively, and append to one list.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def postorder(root: TreeNode | None) -> list[int]:
    values: list[int] = []

    def visit(node: TreeNode | None) -> None:
        if node is None:
            return
        visit(node.left)
        visit(node.right)
        values.append(node.val)

    visit(root)
    return values
