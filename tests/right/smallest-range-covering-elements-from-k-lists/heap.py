class Solution:
    def smallestRange(self, nums: List[List[int]]) -> List[int]:
        h = []
        mx = -inf
        for i, a in enumerate(nums):
            heappush(h, (a[0], i, 0))
            mx = max(mx, a[0])
        ans = [-inf, inf]
        while True:
            mn, i, j = heappop(h)
            if mx - mn < ans[1] - ans[0]:
                ans = [mn, mx]
            if j + 1 == len(nums[i]):
                return ans
            x = nums[i][j + 1]
            mx = max(mx, x)
            heappush(h, (x, i, j + 1))
