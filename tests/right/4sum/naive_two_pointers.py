class Solution:
    def fourSum(self, nums, target):
        nums.sort()
        n = len(nums)
        out = []
        for i in range(n):
            if i and nums[i] == nums[i-1]: continue
            for j in range(i + 1, n):
                if j > i + 1 and nums[j] == nums[j-1]: continue
                l, r = j + 1, n - 1
                t = target - nums[i] - nums[j]
                while l < r:
                    s = nums[l] + nums[r]
                    if s > t: r -= 1
                    elif s < t: l += 1
                    else:
                        out.append([nums[i], nums[j], nums[l], nums[r]])
                        l += 1
                        while l < r and nums[l] == nums[l-1]: l += 1
        return out
