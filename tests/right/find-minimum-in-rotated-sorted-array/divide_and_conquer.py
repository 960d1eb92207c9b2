class Solution(object):
    def findMin(self, nums):
        """
        :type nums: List[int]
        :rtype: int
        """
        def helper(l, r):
            if nums[l] <= nums[r]:
                return nums[l]
            mid = (l + r) >> 1
            return min(helper(l, mid), helper(mid + 1, r))
        return helper(0, len(nums) - 1)
