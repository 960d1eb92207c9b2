class Solution:
    def isSubsequence(self, s, t):
        pos = defaultdict(list)
        for i, c in enumerate(t): pos[c].append(i)
        p = -1
        for c in s:
            j = bisect.bisect_right(pos[c], p)
            if j == len(pos[c]): return False
            p = pos[c][j]
        return True
