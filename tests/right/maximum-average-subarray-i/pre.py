class Solution:
    def findMaxAverage(self, nums: List[int], k: int) -> float:
        P = [0] + list(accumulate(nums))
        return max(map(operator.sub, P[k:], P)) / k
