class Solution:
    def threeSum(self, nums):
        c = Counter(nums)
        ks = sorted(c)
        res = set()
        for i, a in enumerate(ks):
            for b in ks[i:]:
                t = -a - b
                if t < b: break
                if t in c and all(c[x] >= n for x, n in Counter((a, b, t)).items()):
                    res.add((a, b, t))
        return res
