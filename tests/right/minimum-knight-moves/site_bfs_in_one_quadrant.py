from collections import deque


class Solution:
    def minKnightMoves(self, x: int, y: int) -> int:
        x, y = abs(x), abs(y)
        q = deque([(0, 0, 0)])
        seen = {(0, 0)}
        while q:
            a, b, d = q.popleft()
            if (a, b) == (x, y):
                return d
            for da, db in ((1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)):
                p = (a + da, b + db)
                if p not in seen and -2 <= p[0] <= x + 2 and -2 <= p[1] <= y + 2:
                    seen.add(p)
                    q.append((*p, d + 1))
        return -1
