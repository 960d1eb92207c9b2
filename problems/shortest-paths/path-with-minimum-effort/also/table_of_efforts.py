"""Keep a table of the least effort so far, and push only what improves it.

Time: O(cells * log cells). Space: O(cells).
"""

import heapq
from math import inf


def minimum_effort_path(heights: list[list[int]]) -> int:
    rows, columns = len(heights), len(heights[0])
    least: list[list[float]] = [[inf] * columns for _ in range(rows)]
    least[0][0] = 0
    waiting = [(0, 0, 0)]
    while waiting:
        effort, row, column = heapq.heappop(waiting)
        if effort > least[row][column]:
            continue
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if 0 <= r < rows and 0 <= c < columns:
                harder = max(effort, abs(heights[r][c] - heights[row][column]))
                if harder < least[r][c]:
                    least[r][c] = harder
                    heapq.heappush(waiting, (harder, r, c))
    return int(least[-1][-1])
