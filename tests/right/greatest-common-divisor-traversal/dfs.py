class Solution:
    def canTraverseAllPairs(self, nums: List[int]) -> bool:
        n = len(nums)
        if n == 1: return True
        p2i, i2p = defaultdict(list), defaultdict(list)
        @cache
        def factors(x):
            fs, d = [], 2
            while d * d <= x:
                if x % d == 0:
                    fs.append(d)
                    while x % d == 0: x //= d
                d += 1
            if x > 1: fs.append(x)
            return fs
        for i, x in enumerate(nums):
            for f in factors(x):
                p2i[f].append(i)
                i2p[i].append(f)
        vi, vp = [False] * n, set()
        def dfs(i):
            vi[i] = True
            for f in i2p[i]:
                if f in vp: continue
                vp.add(f)
                for j in p2i[f]:
                    if not vi[j]: dfs(j)
        dfs(0)
        return all(vi)
