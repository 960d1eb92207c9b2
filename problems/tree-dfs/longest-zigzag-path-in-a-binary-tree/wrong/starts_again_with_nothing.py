"""You start again with 0 after two steps in one direction, but the second of them is already a
path of length 1."""

from trainer.structures import TreeNode


def longest_zigzag(root: TreeNode | None) -> int:
    longest = 0

    def visit(node: TreeNode | None, goes_left: bool, steps: int) -> None:
        nonlocal longest
        if node is None:
            return
        longest = max(longest, steps)
        visit(node.left, False, steps + 1 if goes_left else 0)
        visit(node.right, True, steps + 1 if not goes_left else 0)

    if root:
        visit(root.left, False, 1)
        visit(root.right, True, 1)
    return longest
