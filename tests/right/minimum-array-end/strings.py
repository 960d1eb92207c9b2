class Solution:
    def minEnd(self, n: int, x: int) -> int:
        a = list(bin(x)[2:].zfill(64))
        b = list(bin(n - 1)[2:])
        for i in range(63, -1, -1):
            if a[i] == '0' and b:
                a[i] = b.pop()
        return int(''.join(a), 2)
