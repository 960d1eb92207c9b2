"""You build the left side from the larger half, but smaller values belong to the left."""

from trainer.structures import TreeNode


def sorted_to_tree(nums: list[int]) -> TreeNode | None:
    if not nums:
        return None
    middle = len(nums) // 2
    left = sorted_to_tree(nums[middle + 1 :])
    right = sorted_to_tree(nums[:middle])
    return TreeNode(nums[middle], left, right)
