from collections import deque


def island_perimeter(grid):
    # marks visited land with 2 in the given grid
    rows, cols = len(grid), len(grid[0])
    start = next((r, c) for r in range(rows) for c in range(cols) if grid[r][c] == 1)
    q, shore = deque([start]), 0
    grid[start[0]][start[1]] = 2
    while q:
        r, c = q.popleft()
        for x, y in ((r, c + 1), (r, c - 1), (r + 1, c), (r - 1, c)):
            if x < 0 or y < 0 or x == rows or y == cols or grid[x][y] == 0:
                shore += 1
            elif grid[x][y] == 1:
                grid[x][y] = 2
                q.append((x, y))
    return shore
