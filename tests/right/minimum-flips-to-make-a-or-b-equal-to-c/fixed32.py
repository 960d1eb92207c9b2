class Solution:
    def minFlips(self, a, b, c):
        def bit(x, i): return (x >> i) & 1
        flips = 0
        for i in range(32):
            x, y, z = bit(a, i), bit(b, i), bit(c, i)
            if (x | y) != z:
                flips += 2 if x == 1 and y == 1 and z == 0 else 1
        return flips
