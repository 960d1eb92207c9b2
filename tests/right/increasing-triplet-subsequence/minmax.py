class Solution:
    def increasingTriplet(self, nums: List[int]) -> bool:
        n = len(nums)
        lo = list(accumulate(nums, min))
        hi = list(accumulate(reversed(nums), max))[::-1]
        return any(lo[i] < nums[i] < hi[i] for i in range(n))
