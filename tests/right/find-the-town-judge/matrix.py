class Solution:
    def findJudge(self, n: int, trust: List[List[int]]) -> int:
        m = [[0] * (n + 1) for _ in range(n + 1)]
        for a, b in trust: m[a][b] = 1
        for j in range(1, n + 1):
            if not any(m[j]) and sum(m[i][j] for i in range(1, n + 1)) == n - 1: return j
        return -1
