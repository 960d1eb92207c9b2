class Solution:
    def integerBreak(self, n):
        return max(math.prod([n // k + (i < n % k) for i in range(k)]) for k in range(2, n + 1))
