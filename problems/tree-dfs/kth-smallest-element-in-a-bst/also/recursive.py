"""A recursive walk in order that stops at the k-th node: O(h + k) time, O(h) space."""

from trainer.structures import TreeNode


def kth_smallest(root: TreeNode | None, k: int) -> int:
    smallest: list[int] = []

    def visit(node: TreeNode | None) -> None:
        if node is None or len(smallest) == k:
            return
        visit(node.left)
        if len(smallest) < k:
            smallest.append(node.val)
            visit(node.right)

    visit(root)
    return smallest[-1]
