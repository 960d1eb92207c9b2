class Solution:
    def numTilings(self, n: int) -> int:
        M = 10**9 + 7
        def mul(a, b): return [[sum(x * y for x, y in zip(r, c)) % M for c in zip(*b)] for r in a]
        base, r = [[2, 0, 1], [1, 0, 0], [0, 1, 0]], [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        e = n
        while e:
            if e & 1: r = mul(r, base)
            base = mul(base, base)
            e >>= 1
        # vector f(2), f(1), f(0)
        return (r[2][0] * 2 + r[2][1] + r[2][2]) % M
