class Solution:
    def sortedSquares(self, nums):
        ans = deque()
        l, r = 0, len(nums) - 1
        while l <= r:
            if abs(nums[l]) > abs(nums[r]):
                ans.appendleft(nums[l] ** 2); l += 1
            else:
                ans.appendleft(nums[r] ** 2); r -= 1
        return ans
