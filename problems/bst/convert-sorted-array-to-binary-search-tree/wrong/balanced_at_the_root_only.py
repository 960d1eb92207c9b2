"""You take the middle for the root alone; at every node the heights must differ by at most 1."""

from trainer.structures import TreeNode


def sorted_to_tree(nums: list[int]) -> TreeNode | None:
    middle = len(nums) // 2
    left = None
    for value in nums[:middle]:
        left = TreeNode(value, left)
    right = None
    for value in reversed(nums[middle + 1 :]):
        right = TreeNode(value, None, right)
    return TreeNode(nums[middle], left, right)
