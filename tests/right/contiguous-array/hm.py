class Solution:
    def findMaxLength(self, nums: List[int]) -> int:
        first = {0: -1}
        c = best = 0
        for i, x in enumerate(nums):
            c += 1 if x else -1
            if c in first: best = max(best, i - first[c])
            else: first[c] = i
        return best
