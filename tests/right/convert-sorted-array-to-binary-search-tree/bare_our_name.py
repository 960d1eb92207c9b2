def sorted_to_tree(nums):
    if not nums:
        return None
    m = (len(nums) - 1) // 2
    return TreeNode(nums[m], sorted_to_tree(nums[:m]), sorted_to_tree(nums[m + 1:]))
