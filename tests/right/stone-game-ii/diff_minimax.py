class Solution:
    def stoneGameII(self, piles):
        memo = {}
        def dfs(i, M):
            if i >= len(piles): return 0
            if (i, M) in memo: return memo[i, M]
            best, tot = float('-inf'), 0
            for X in range(1, 2 * M + 1):
                if i + X > len(piles): break
                tot += piles[i + X - 1]
                best = max(best, tot - dfs(i + X, max(M, X)))
            memo[i, M] = best
            return best
        return (sum(piles) + dfs(0, 1)) // 2
