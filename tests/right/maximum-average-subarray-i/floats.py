class Solution:
    def findMaxAverage(self, nums: List[int], k: int) -> float:
        a = sum(x / k for x in nums[:k])
        m = a
        for i in range(k, len(nums)):
            a += (nums[i] - nums[i-k]) / k
            m = max(m, a)
        return m
