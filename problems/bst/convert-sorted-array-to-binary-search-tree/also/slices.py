"""Cut the list at its middle, and recurse into the two slices.

Time: O(n log n). Space: O(n).
"""

from trainer.structures import TreeNode


def sorted_to_tree(nums: list[int]) -> TreeNode | None:
    if not nums:
        return None
    middle = len(nums) // 2
    left = sorted_to_tree(nums[:middle])
    right = sorted_to_tree(nums[middle + 1 :])
    return TreeNode(nums[middle], left, right)
