class Solution:
    def totalNQueens(self, n: int) -> int:
        res = []
        def dfs(q, d, s):
            p = len(q)
            if p == n:
                res.append(q)
                return
            for i in range(n):
                if i not in q and p - i not in d and p + i not in s: dfs(q + [i], d + [p - i], s + [p + i])
        dfs([], [], [])
        return len(res)
