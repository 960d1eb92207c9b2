class Solution:
    def numSquares(self, n: int) -> int:
        def sq(x): return isqrt(x) ** 2 == x
        if sq(n): return 1
        while n & 3 == 0: n >>= 2
        if n & 7 == 7: return 4
        for i in range(1, int(n ** 0.5) + 1):
            if sq(n - i * i): return 2
        return 3
