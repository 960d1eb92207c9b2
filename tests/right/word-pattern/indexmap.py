class Solution:
    def wordPattern(self, pattern: str, s: str) -> bool:
        d = {}
        words = s.split()
        if len(pattern) != len(words): return False
        for i in range(len(words)):
            a, b = 'c_' + pattern[i], 'w_' + words[i]
            if a not in d: d[a] = i
            if b not in d: d[b] = i
            if d[a] != d[b]: return False
        return True
