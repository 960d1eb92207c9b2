class Solution:
    def splitArray(self, nums: List[int], k: int) -> int:
        def fits(limit):
            parts, total = 1, 0
            for x in nums:
                if total + x > limit:
                    parts += 1
                    total = x
                else:
                    total += x
            return parts <= k

        lo, hi = max(nums), sum(nums)
        while lo < hi:
            mid = (lo + hi) // 2
            if fits(mid):
                hi = mid
            else:
                lo = mid + 1
        return lo
