class Solution:
    def maxSubarraySumCircular(self, nums: List[int]) -> int:
        total = curmax = curmin = 0
        mx = mn = nums[0]
        for x in nums:
            curmax = max(curmax + x, x); mx = max(mx, curmax)
            curmin = min(curmin + x, x); mn = min(mn, curmin)
            total += x
        return max(mx, total - mn) if mx > 0 else mx
