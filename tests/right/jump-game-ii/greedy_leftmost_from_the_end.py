class Solution:
    def jump(self, nums: List[int]) -> int:
        earliest = [0] * len(nums)
        steps = [0] * len(nums)
        src = 0
        for i in range(1, len(nums)):
            while src + nums[src] < i:
                src += 1
            earliest[i] = src
            steps[i] = steps[src] + 1
        return steps[-1]
