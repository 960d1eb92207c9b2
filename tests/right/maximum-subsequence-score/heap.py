class Solution:
    def maxScore(self, nums1: List[int], nums2: List[int], k: int) -> int:
        pairs = sorted(zip(nums1, nums2), key=lambda p: -p[1])
        h = []
        s = ans = 0
        for a, b in pairs:
            heappush(h, a)
            s += a
            if len(h) > k:
                s -= heappop(h)
            if len(h) == k:
                ans = max(ans, s * b)
        return ans
