"""You read the digits from the leaf up to the root, but the root's digit comes first."""

from trainer.structures import TreeNode


def sum_numbers(root: TreeNode | None) -> int:
    def total(node: TreeNode | None, number: int, power: int) -> int:
        if node is None:
            return 0
        number += node.val * power
        if node.left is None and node.right is None:
            return number
        return total(node.left, number, 10 * power) + total(node.right, number, 10 * power)

    return total(root, 0, 1)
