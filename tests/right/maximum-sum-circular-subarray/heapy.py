class Solution:
    def maxSubarraySumCircular(self, nums: List[int]) -> int:
        n = len(nums)
        h = [(0, -1)]
        s, ans = 0, float("-inf")
        for i in range(2 * n):
            s += nums[i % n]
            while h[0][1] < i - n: heappop(h)
            ans = max(ans, s - h[0][0])
            heappush(h, (s, i))
        return ans
