class Solution:
    def isSubsequence(self, s, t):
        p = 0
        for c in s:
            p = t.find(c, p) + 1
            if not p: return False
        return True
