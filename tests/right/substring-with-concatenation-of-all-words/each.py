class Solution:
    def findSubstring(self, s: str, words: List[str]) -> List[int]:
        wc = Counter(words)
        L, k = len(words[0]), len(words)
        res = []
        for i in range(len(s) - L * k + 1):
            seen = defaultdict(int)
            for j in range(k):
                w = s[i+j*L:i+j*L+L]
                if w not in wc: break
                seen[w] += 1
                if seen[w] > wc[w]: break
            else:
                res.append(i)
        return res
