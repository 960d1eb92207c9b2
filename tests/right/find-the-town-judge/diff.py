class Solution:
    def findJudge(self, n, trust):
        cand = set(range(1, n + 1)) - {a for a, b in trust}
        if len(cand) != 1: return -1
        j = cand.pop()
        return j if sum(b == j for a, b in trust) == n - 1 else -1
