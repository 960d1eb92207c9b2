class Solution:
    def trailingZeroes(self, n: int) -> int:
        c = 0
        for i in range(5, n + 1, 5):
            while i % 5 == 0:
                c += 1
                i //= 5
        return c
