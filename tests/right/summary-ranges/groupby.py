class Solution:
    def summaryRanges(self, nums):
        res = []
        for _, g in groupby(enumerate(nums), lambda p: p[1] - p[0]):
            g = [v for _, v in g]
            res.append('->'.join(map(str, g[:1] + g[1:][-1:])))
        return res
