"""You rob a house if it holds at least as much as its children together, without looking deeper."""

from trainer.structures import TreeNode


def rob(root: TreeNode | None) -> int:
    def visit(node: TreeNode | None, allowed: bool) -> int:
        if node is None:
            return 0
        below = sum(child.val for child in (node.left, node.right) if child)
        takes = allowed and node.val >= below
        amount = node.val if takes else 0
        return amount + visit(node.left, not takes) + visit(node.right, not takes)

    return visit(root, True)
