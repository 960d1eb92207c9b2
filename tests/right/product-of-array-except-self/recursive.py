class Solution:
    def productExceptSelf(self, nums):
        def walk(i, left):
            # returns the product of nums[i:], fills nums on the way back
            if i == len(nums):
                return 1
            right = walk(i + 1, left * nums[i])
            here = nums[i]
            nums[i] = left * right
            return here * right
        walk(0, 1)
        return nums
