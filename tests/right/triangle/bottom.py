class Solution:
    def minimumTotal(self, triangle: List[List[int]]) -> int:
        dp = triangle.pop()
        while triangle:
            row = triangle.pop()
            dp = [x + min(a, b) for x, a, b in zip(row, dp, dp[1:])]
        return dp[0]
