class Solution:
    def integerBreak(self, n: int) -> int:
        if n == 2 or n == 3: return n - 1
        if n % 3 == 0: return int(math.pow(3, n // 3))
        if n % 3 == 1: return int(math.pow(3, n // 3 - 1)) * 4
        return int(math.pow(3, n // 3)) * 2
