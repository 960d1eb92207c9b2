memo = {0: 0, 1: 1, 2: 1}
class Solution:
    def tribonacci(self, n):
        if n not in memo:
            memo[n] = sum(self.tribonacci(n - i) for i in (1, 2, 3))
        return memo[n]
