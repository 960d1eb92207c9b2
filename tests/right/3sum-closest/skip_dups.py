class Solution:
    def threeSumClosest(self, nums, target):
        nums = sorted(nums)
        n = len(nums)
        ans, d = 0, inf
        for i in range(n - 2):
            if i and nums[i] == nums[i-1]: continue
            j, k = i + 1, n - 1
            while j < k:
                t = nums[i] + nums[j] + nums[k]
                if abs(t - target) < d:
                    d, ans = abs(t - target), t
                if t <= target: j += 1
                if t >= target: k -= 1
        return ans
