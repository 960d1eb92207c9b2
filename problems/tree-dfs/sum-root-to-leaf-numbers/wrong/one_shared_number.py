"""You keep one number for the whole walk and do not take digits back, so later paths begin with
digits of earlier ones."""

from trainer.structures import TreeNode


def sum_numbers(root: TreeNode | None) -> int:
    number = total = 0

    def visit(node: TreeNode | None) -> None:
        nonlocal number, total
        if node is None:
            return
        number = 10 * number + node.val
        if node.left is None and node.right is None:
            total += number
        visit(node.left)
        visit(node.right)

    visit(root)
    return total
