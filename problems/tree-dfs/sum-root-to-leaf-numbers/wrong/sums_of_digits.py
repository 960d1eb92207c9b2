"""You add up the digits of each path, but they spell a number."""

from trainer.structures import TreeNode


def sum_numbers(root: TreeNode | None) -> int:
    def total(node: TreeNode | None, number: int) -> int:
        if node is None:
            return 0
        number += node.val
        if node.left is None and node.right is None:
            return number
        return total(node.left, number) + total(node.right, number)

    return total(root, 0)
