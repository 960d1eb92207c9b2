class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        best = []
        for i, x in enumerate(nums):
            best.append(1 + max((best[j] for j in range(i) if nums[j] < x), default=0))
        return max(best)
