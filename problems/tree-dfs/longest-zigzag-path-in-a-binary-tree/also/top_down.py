"""Hand down the length of the zigzag so far and the direction of the next step.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def longest_zigzag(root: TreeNode | None) -> int:
    longest = 0

    def visit(node: TreeNode | None, goes_left: bool, steps: int) -> None:
        nonlocal longest
        if node is None:
            return
        longest = max(longest, steps)
        visit(node.left, False, steps + 1 if goes_left else 1)
        visit(node.right, True, steps + 1 if not goes_left else 1)

    visit(root, True, 0)
    return longest
