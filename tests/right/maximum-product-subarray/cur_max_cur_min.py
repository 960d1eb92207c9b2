class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        hi = lo = answer = nums[0]
        for x in nums[1:]:
            if x < 0:
                hi, lo = lo, hi
            hi = max(x, hi * x)
            lo = min(x, lo * x)
            answer = max(answer, hi)
        return answer
