class Solution:
    def palindromePairs(self, words: List[str]) -> List[List[int]]:
        @cache
        def pal(s): return s == s[::-1]
        lookup = {w: i for i, w in enumerate(words)}
        ans = []
        for i, w in enumerate(words):
            if pal(w) and w and "" in lookup:
                ans.append((lookup[""], i)); ans.append((i, lookup[""]))
            r = w[::-1]
            if r in lookup and lookup[r] != i: ans.append((i, lookup[r]))
            for j in range(1, len(w)):
                if pal(w[:j]) and w[j:][::-1] in lookup: ans.append((lookup[w[j:][::-1]], i))
                if pal(w[j:]) and w[:j][::-1] in lookup: ans.append((i, lookup[w[:j][::-1]]))
        return ans
