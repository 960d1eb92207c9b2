class Solution:
    def sortedArrayToBST(self, nums):
        def f(l, r):
            if l > r: return None
            p = (l + r) // 2
            return TreeNode(nums[p], f(l, p - 1), f(p + 1, r))
        return f(0, len(nums) - 1)
