class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = -maxsize
        hi = lo = 1
        for x in nums:
            hi, lo = max(x, x * hi, x * lo), min(x, x * hi, x * lo)
            best = max(best, hi)
        return best
