class Solution:
    def threeSumClosest(self, nums, target):
        nums.sort()
        res = []
        for i, num in enumerate(nums[:-2]):
            l, r = i + 1, len(nums) - 1
            if num + nums[r] + nums[r-1] < target:
                res.append(num + nums[r] + nums[r-1])
            elif num + nums[l] + nums[l+1] > target:
                res.append(num + nums[l] + nums[l+1])
            else:
                while l < r:
                    s = num + nums[l] + nums[r]
                    res.append(s)
                    if s < target: l += 1
                    elif s > target: r -= 1
                    else: return target
        res.sort(key=lambda x: abs(x - target))
        return res[0]
