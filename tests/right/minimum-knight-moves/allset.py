class Solution:
    def minKnightMoves(self, x: int, y: int) -> int:
        moves = [(-2, -1), (-2, 1), (-1, 2), (1, 2), (2, 1), (2, -1), (1, -2), (-1, -2)]
        q, visited, level = deque([(0, 0)]), {(0, 0)}, 0
        while q:
            for _ in range(len(q)):
                a, b = q.popleft()
                if (a, b) == (x, y): return level
                for i, j in moves:
                    if (a + i, b + j) not in visited:
                        visited.add((a + i, b + j))
                        q.append((a + i, b + j))
            level += 1
