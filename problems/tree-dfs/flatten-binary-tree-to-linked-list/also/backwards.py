"""Visit right side, left side, node, and link each node to the one done before it.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def flatten(root: TreeNode | None) -> None:
    following: TreeNode | None = None

    def visit(node: TreeNode | None) -> None:
        nonlocal following
        if node is None:
            return
        visit(node.right)
        visit(node.left)
        node.right = following
        node.left = None
        following = node

    visit(root)
