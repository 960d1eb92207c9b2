setrecursionlimit(10 ** 5)

class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        @lru_cache(None)
        def need(a):
            return 0 if a == 0 else inf if a < 0 else 1 + min(map(need, (a - c for c in coins)))
        n = need(amount)
        return n if n < inf else -1
