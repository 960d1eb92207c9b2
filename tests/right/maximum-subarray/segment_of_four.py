class Seg:
    __slots__ = "total", "prefix", "suffix", "best"
    def __init__(self, total, prefix, suffix, best):
        self.total, self.prefix, self.suffix, self.best = total, prefix, suffix, best
    def __add__(self, o):
        return Seg(self.total + o.total, max(self.prefix, self.total + o.prefix), max(o.suffix, o.total + self.suffix), max(self.best, o.best, self.suffix + o.prefix))

class Solution:
    def maxSubArray(self, nums):
        segs = [Seg(x, x, x, x) for x in nums]
        while len(segs) > 1:
            segs = [a + b for a, b in zip(segs[::2], segs[1::2])] + ([segs[-1]] if len(segs) % 2 else [])
        return segs[0].best
