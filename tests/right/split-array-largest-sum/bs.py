class Solution:
    def splitArray(self, nums: List[int], k: int) -> int:
        def parts(cap):
            c, s = 1, 0
            for x in nums:
                if s + x > cap:
                    c += 1
                    s = x
                else: s += x
            return c
        l, r = max(nums), sum(nums)
        while l <= r:
            m = (l + r) // 2
            if parts(m) <= k:
                ans = m
                r = m - 1
            else: l = m + 1
        return ans
