class Solution:
    def numSquares(self, n: int) -> int:
        sqs = [i * i for i in range(1, int(n ** .5) + 1)]
        level, q = 0, {n}
        while q:
            level += 1
            nxt = set()
            for r in q:
                for s in sqs:
                    if r == s: return level
                    if r < s: break
                    nxt.add(r - s)
            q = nxt
