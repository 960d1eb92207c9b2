class Solution:
    def splitArray(self, nums: List[int], k: int) -> int:
        P = list(accumulate(nums, initial=0))
        def ok(cap):
            i = 0
            for _ in range(k):
                i = bisect_right(P, P[i] + cap) - 1
            return i >= len(nums)
        lo = max(nums)
        return lo + bisect_left(range(lo, P[-1] + 1), True, key=ok)
