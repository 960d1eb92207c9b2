class Solution:
    def palindromePairs(self, words):
        wd = {w: i for i, w in enumerate(words)}
        lens = sorted(set(map(len, words)))
        res = set()
        for i, w in enumerate(words):
            rev = w[::-1]
            n = len(w)
            if rev in wd and wd[rev] != i:
                res.add((i, wd[rev]))
            for l in lens:
                if l >= n: break
                if rev[:n - l] == rev[:n - l][::-1] and rev[n - l:] in wd:
                    res.add((i, wd[rev[n - l:]]))
                if rev[l:] == rev[l:][::-1] and rev[:l] in wd:
                    res.add((wd[rev[:l]], i))
        return list(res)
