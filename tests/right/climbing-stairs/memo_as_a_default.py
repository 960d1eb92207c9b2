class Solution:
    def climbStairs(self, n: int, memo={0: 1, 1: 1}) -> int:
        if n not in memo:
            memo[n] = self.climbStairs(n - 1) + self.climbStairs(n - 2)
        return memo[n]
