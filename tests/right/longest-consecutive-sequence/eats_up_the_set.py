class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        pool, best = set(nums), 0
        while pool:
            lo = hi = pool.pop()
            while lo - 1 in pool:
                lo -= 1
                pool.remove(lo)
            while hi + 1 in pool:
                hi += 1
                pool.remove(hi)
            best = max(best, hi - lo + 1)
        return best
