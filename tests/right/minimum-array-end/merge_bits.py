class Solution:
    def minEnd(self, n: int, x: int) -> int:
        n -= 1
        mask = 1
        while n:
            if not x & mask:
                if n & 1:
                    x |= mask
                n >>= 1
            mask <<= 1
        return x
