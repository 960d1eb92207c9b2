class Solution:
    def minKnightMoves(self, x: int, y: int) -> int:
        x, y = abs(x), abs(y)
        q, seen = deque([(0, 0, 0)]), {(0, 0)}
        while q:
            a, b, d = q.popleft()
            if (a, b) == (x, y): return d
            for i, j in (1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1):
                t = a + i, b + j
                if t not in seen and -2 <= t[0] <= x + 2 and -2 <= t[1] <= y + 2:
                    seen.add(t)
                    q.append((*t, d + 1))
