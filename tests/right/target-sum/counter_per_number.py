class Solution:
    def findTargetSumWays(self, nums, target):
        sums = Counter([0])
        while nums:
            x = nums.pop()
            nxt = Counter()
            for s, k in sums.items():
                nxt.update({s + x: k}); nxt.update({s - x: k})
            sums = nxt
        return sums[target]
