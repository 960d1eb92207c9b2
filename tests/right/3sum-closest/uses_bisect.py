class Solution:
    def threeSumClosest(self, nums, target):
        diff = float('inf')
        nums.sort()
        for i in range(len(nums)):
            for j in range(i + 1, len(nums)):
                comp = target - nums[i] - nums[j]
                hi = bisect_right(nums, comp, j + 1)
                lo = hi - 1
                if hi < len(nums) and abs(comp - nums[hi]) < abs(diff):
                    diff = comp - nums[hi]
                if lo > j and abs(comp - nums[lo]) < abs(diff):
                    diff = comp - nums[lo]
            if diff == 0: break
        return target - diff
