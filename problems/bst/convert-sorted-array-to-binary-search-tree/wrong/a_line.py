"""You link each value to the right of the one before, which is sorted but not balanced."""

from trainer.structures import TreeNode


def sorted_to_tree(nums: list[int]) -> TreeNode | None:
    root = None
    for value in reversed(nums):
        root = TreeNode(value, None, root)
    return root
