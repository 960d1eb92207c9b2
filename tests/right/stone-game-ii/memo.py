class Solution:
    def stoneGameII(self, piles: List[int]) -> int:
        n = len(piles)
        suf = piles[:]
        for i in range(n - 2, -1, -1):
            suf[i] += suf[i + 1]
        @cache
        def dp(i, m):
            if i + 2 * m >= n: return suf[i]
            return suf[i] - min(dp(i + x, max(m, x)) for x in range(1, 2 * m + 1))
        return dp(0, 1)
