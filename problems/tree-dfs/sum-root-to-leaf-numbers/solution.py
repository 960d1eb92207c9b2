"""Hand down the number spelled so far, and add it up at the leaves.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def sum_numbers(root: TreeNode | None) -> int:
    def total(node: TreeNode | None, number: int) -> int:
        if node is None:
            return 0
        number = 10 * number + node.val
        if node.left is None and node.right is None:
            return number
        return total(node.left, number) + total(node.right, number)

    return total(root, 0)
