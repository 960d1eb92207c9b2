class Solution:
    def stoneGameIII(self, stoneValue: List[int]) -> str:
        @lru_cache(None)
        def dfs(i):
            if i >= len(stoneValue):
                return 0
            ans, s = -float('inf'), 0
            for j in range(3):
                if i + j >= len(stoneValue):
                    break
                s += stoneValue[i + j]
                ans = max(ans, s - dfs(i + j + 1))
            return ans
        ans = dfs(0)
        if ans == 0:
            return 'Tie'
        return 'Alice' if ans > 0 else 'Bob'
