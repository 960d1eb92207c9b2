class Solution:
    def reverse(self, x: int) -> int:
        def rev(n, acc=0):
            return acc if n == 0 else rev(n // 10, acc * 10 + n % 10)
        y = rev(-x) * -1 if x < 0 else rev(x)
        return y if y in range(-(1 << 31), 1 << 31) else 0
