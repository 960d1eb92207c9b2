"""You compare where a child is missing, but a node with one child is no leaf."""

from trainer.structures import TreeNode


def has_path_sum(root: TreeNode | None, target: int) -> bool:
    def visit(node: TreeNode | None, rest: int) -> bool:
        if node is None:
            return rest == 0
        return visit(node.left, rest - node.val) or visit(node.right, rest - node.val)

    return root is not None and visit(root, target)
