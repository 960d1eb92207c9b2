class Solution:
    def minKnightMoves(self, x: int, y: int) -> int:
        x, y = abs(x), abs(y)
        def h(a, b):
            dx, dy = abs(a - x), abs(b - y)
            return max((dx + 1) // 2, (dy + 1) // 2, (dx + dy + 2) // 3)
        pq = [(h(0, 0), 0, 0, 0)]
        best = {(0, 0): 0}
        while pq:
            f, g, a, b = heappop(pq)
            if a == x and b == y: return g
            for i, j in ((1,2),(2,1),(-1,2),(-2,1),(1,-2),(2,-1),(-1,-2),(-2,-1)):
                t = (a+i, b+j)
                if best.get(t, inf) > g + 1:
                    best[t] = g + 1
                    heappush(pq, (g + 1 + h(*t), g + 1, *t))
