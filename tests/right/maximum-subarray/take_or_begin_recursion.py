class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        sys.setrecursionlimit(10 ** 6)

        def ends_at(i):
            if i == 0:
                return nums[0], nums[0]
            here, best = ends_at(i - 1)
            here = nums[i] + (here if here > 0 else 0)
            return here, max(best, here)

        return ends_at(len(nums) - 1)[1]
