class Solution:
    def minSubArrayLen(self, target: int, nums: List[int]) -> int:
        pre = [0] + list(accumulate(nums))
        ans = inf
        for i in range(len(nums)):
            j = bisect_left(pre, pre[i] + target)
            if j < len(pre):
                ans = min(ans, j - i)
        return 0 if ans == inf else ans
