class Solution:
    def longestSubarray(self, nums: List[int]) -> int:
        runs = [len(r) for r in ''.join(map(str, nums)).split('0')]
        if len(runs) == 1: return runs[0] - 1
        return max(a + b for a, b in pairwise(runs))
