class Solution:
    def makesquare(self, matchsticks: List[int]) -> bool:
        side, r = divmod(sum(matchsticks), 4)
        if r: return False
        matchsticks.sort(reverse=True)
        sums = [0] * 4
        def dfs(i):
            if i == len(matchsticks):
                return True
            for j in range(4):
                if sums[j] + matchsticks[i] <= side:
                    sums[j] += matchsticks[i]
                    if dfs(i + 1): return True
                    sums[j] -= matchsticks[i]
                if sums[j] == 0:
                    break
            return False
        return dfs(0)
