class Solution:
    def maxProduct(self, nums):
        best = float("-inf")
        for _ in range(2):
            p = 0
            for i in range(len(nums)):
                p = nums[i] if p == 0 else p * nums[i]
                best = max(best, p)
            nums.reverse()
        return best
