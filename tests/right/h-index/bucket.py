class Solution:
    def hIndex(self, citations: List[int]) -> int:
        n = len(citations)
        b = [0] * (n + 1)
        for c in citations: b[min(c, n)] += 1
        t = 0
        for h in range(n, -1, -1):
            t += b[h]
            if t >= h: return h
