class Solution:
    def rob(self, nums: List[int]) -> int:
        f = functools.cache(lambda i: 0 if i < 0 else max(f(i - 1), f(i - 2) + nums[i]))
        g = lru_cache(maxsize=2000)(lambda i: f.__wrapped__(i))
        return g(len(nums) - 1)
