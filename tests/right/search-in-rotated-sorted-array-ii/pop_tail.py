class Solution:
    def search(self, nums, target):
        while len(nums) > 1 and nums[0] == nums[-1]:
            nums.pop()
        lo, hi = 0, len(nums) - 1
        while lo < hi:
            m = (lo + hi) // 2
            if nums[m] > nums[hi]: lo = m + 1
            else: hi = m
        rot = nums[lo:] + nums[:lo]
        i = bisect_left(rot, target)
        return i < len(rot) and rot[i] == target
