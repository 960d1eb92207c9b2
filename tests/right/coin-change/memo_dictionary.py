class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        memo = {}

        def dfs(rem):
            if rem < 0:
                return -1
            if rem == 0:
                return 0
            if rem in memo:
                return memo[rem]
            best = float("inf")
            for c in coins:
                r = dfs(rem - c)
                if r >= 0:
                    best = min(best, r + 1)
            memo[rem] = best if best != float("inf") else -1
            return memo[rem]

        return dfs(amount)
