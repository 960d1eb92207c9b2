class Solution:
    def search(self, nums, target):
        lo, hi = 0, len(nums)
        while lo < hi:
            mid = (lo + hi) // 2
            if (nums[mid] < nums[0]) == (target < nums[0]):
                num = nums[mid]
            else:
                num = -inf if target < nums[0] else inf
            if num < target:
                lo = mid + 1
            elif num > target:
                hi = mid
            else:
                return mid
        return -1
