"""Walk in order recursively and stop at the k-th node.

Time: O(h + k). Space: O(h).
"""

from trainer.structures import TreeNode


def kth_smallest(root: TreeNode | None, k: int) -> int:
    counted = 0
    answer = 0

    def visit(node: TreeNode | None) -> None:
        nonlocal counted, answer
        if node is None or counted >= k:
            return
        visit(node.left)
        counted += 1
        if counted == k:
            answer = node.val
        visit(node.right)

    visit(root)
    return answer
