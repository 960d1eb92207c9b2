class Solution:
    def palindromePairs(self, words: List[str]) -> List[List[int]]:
        d = {w[::-1]: i for i, w in enumerate(words)}
        res = []
        for i, w in enumerate(words):
            for j in range(len(w) + 1):
                a, b = w[:j], w[j:]
                if a in d and d[a] != i and b == b[::-1]:
                    res.append([i, d[a]])
                if j > 0 and b in d and d[b] != i and a == a[::-1]:
                    res.append([d[b], i])
        return res
