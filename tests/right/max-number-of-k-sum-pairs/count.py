class Solution:
    def maxOperations(self, nums: List[int], k: int) -> int:
        d = defaultdict(int)
        r = 0
        for x in nums:
            if d[k - x] > 0:
                d[k - x] -= 1
                r += 1
            else:
                d[x] += 1
        return r
