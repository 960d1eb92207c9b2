class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]
        return max(self._row(nums, 0, len(nums) - 2), self._row(nums, 1, len(nums) - 1))

    @lru_cache
    def _best(self, *args):
        return max(args)

    def _row(self, houses, first, last):
        skip = take = 0
        for k in range(first, last + 1):
            skip, take = self._best(skip, take), skip + houses[k]
        return self._best(skip, take)
