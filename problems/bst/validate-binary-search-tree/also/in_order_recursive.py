"""Walk in order recursively and compare each value with the one before.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def is_valid_bst(root: TreeNode | None) -> bool:
    previous = float("-inf")

    def ascends(node: TreeNode | None) -> bool:
        nonlocal previous
        if node is None:
            return True
        if not ascends(node.left) or node.val <= previous:
            return False
        previous = node.val
        return ascends(node.right)

    return ascends(root)
