class Solution:
    def longestSubarray(self, nums: List[int]) -> int:
        z = i = ans = 0
        for j, x in enumerate(nums):
            z += x == 0
            while z > 1:
                z -= nums[i] == 0
                i += 1
            ans = max(ans, j - i)
        return ans
