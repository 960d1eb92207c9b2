class Solution:
    def canJump(self, nums: List[int]) -> bool:
        return not reduce(lambda goal, i: i if i + nums[i] >= goal else goal, range(len(nums))[::-1])
