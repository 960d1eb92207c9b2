class Solution:
    def maxOperations(self, nums, k):
        c = Counter(nums)
        res = 0
        for x, v in c.items():
            res += min(v, c.get(k - x, 0))
        return int(res / 2)
