class Solution:
    def stoneGameIII(self, arr):
        sys.setrecursionlimit(10**6)
        n = len(arr); dp = {}
        def f(i):
            if i >= n: return 0
            if i in dp: return dp[i]
            r = arr[i] - f(i + 1)
            if i + 1 < n: r = max(r, arr[i] + arr[i + 1] - f(i + 2))
            if i + 2 < n: r = max(r, sum(arr[i:i + 3]) - f(i + 3))
            dp[i] = r
            return r
        x = f(0)
        return "Alice" if x > 0 else "Tie" if x == 0 else "Bob"
