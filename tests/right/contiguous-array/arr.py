class Solution:
    def findMaxLength(self, nums: List[int]) -> int:
        n = len(nums)
        arr = [-2] * (2 * n + 1)
        arr[n] = -1
        res, cnt = 0, 0
        for i in range(n):
            if nums[i] == 0: nums[i] = -1
            cnt += nums[i]
            if arr[cnt + n] >= -1: res = max(res, i - arr[cnt + n])
            else: arr[cnt + n] = i
        return res
