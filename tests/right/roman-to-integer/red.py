class Solution:
    def romanToInt(self, s: str) -> int:
        v = list(map({'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100, 'D': 500, 'M': 1000}.get, s))
        return reduce(lambda t, p: t + (p[0] if p[0] >= p[1] else -p[0]), zip(v, v[1:] + [0]), 0)
