class Solution:
    def rob(self, nums):
        if len(nums) <= 3: return max(nums)
        a, b, c, d = nums[0], nums[0], 0, nums[1]
        for i in range(2, len(nums)):
            if i == len(nums) - 1:
                a, b = b, max(a * 0, b)
            else:
                a, b = b, max(b, a + nums[i])
            c, d = d, max(d, c + nums[i])
        print(a, b, c, d)
        return max(b, d)
