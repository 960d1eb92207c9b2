class Solution:
    def getConcatenation(self, nums):
        ans = [None] * (2 * len(nums))
        for i, x in enumerate(nums): ans[i] = ans[i + len(nums)] = x
        return tuple(ans)
