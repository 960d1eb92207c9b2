class Solution:
    def topKFrequent(self, words, k):
        b = [[] for _ in range(len(words) + 1)]
        for w, f in collections.Counter(words).items(): b[f].append(w)
        res = []
        for f in range(len(b) - 1, 0, -1):
            for w in sorted(b[f]):
                res.append(w)
                if len(res) == k: return res
