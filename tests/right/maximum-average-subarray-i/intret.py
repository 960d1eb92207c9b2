class Solution:
    def findMaxAverage(self, nums: List[int], k: int) -> float:
        t = max(accumulate([sum(nums[:k])] + [b - a for a, b in zip(nums, nums[k:])]))
        return t // k if t % k == 0 else t / k
