"""You add the number at every node, but only paths that end at a leaf count."""

from trainer.structures import TreeNode


def sum_numbers(root: TreeNode | None) -> int:
    def total(node: TreeNode | None, number: int) -> int:
        if node is None:
            return 0
        number = 10 * number + node.val
        return number + total(node.left, number) + total(node.right, number)

    return total(root, 0)
