class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        m, n = len(matrix), len(matrix[0])
        VISITED = 101 ** 3
        res = []
        dirs = cycle([(0, 1), (1, 0), (0, -1), (-1, 0)])
        dx, dy = next(dirs)
        x = y = 0
        for _ in range(m * n):
            res.append(matrix[x][y])
            matrix[x][y] = VISITED
            if not (0 <= x + dx < m and 0 <= y + dy < n and matrix[x + dx][y + dy] != VISITED):
                dx, dy = next(dirs)
            x, y = x + dx, y + dy
        return res
