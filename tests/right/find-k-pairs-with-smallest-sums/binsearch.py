class Solution:
    def kSmallestPairs(self, nums1: List[int], nums2: List[int], k: int) -> List[List[int]]:
        def cnt(x):
            j = len(nums2) - 1
            c = 0
            for a in nums1:
                while j >= 0 and a + nums2[j] > x: j -= 1
                c += j + 1
                if c >= k: break
            return c
        lo, hi = nums1[0] + nums2[0], nums1[-1] + nums2[-1]
        while lo < hi:
            m = (lo + hi) // 2
            if cnt(m) >= k: hi = m
            else: lo = m + 1
        res = []
        for a in nums1:
            if a + nums2[0] >= lo: break
            for b in nums2:
                if a + b >= lo: break
                res.append([a, b])
        for a in nums1:
            i = bisect_left(nums2, lo - a)
            while i < len(nums2) and a + nums2[i] == lo and len(res) < k:
                res.append([a, nums2[i]])
                i += 1
        return res
