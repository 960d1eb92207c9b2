"""You add the number at each missing child, so leaves count twice and nodes with one child
count, too."""

from trainer.structures import TreeNode


def sum_numbers(root: TreeNode | None) -> int:
    def total(node: TreeNode | None, number: int) -> int:
        if node is None:
            return number
        number = 10 * number + node.val
        return total(node.left, number) + total(node.right, number)

    return total(root, 0)
