class Solution:
    def rob(self, nums):
        return functools.reduce(lambda p, x: (p[1], max(p[1], p[0] + x)), nums, (0, 0))[1]
