"""Dijkstra with the highest cell as the cost of a path: always enter the lowest cell of the shore.

Time: O(n² log n). Space: O(n²).
"""

import heapq


def swim_in_water(elevation: list[list[int]]) -> int:
    size = len(elevation)
    seen = {(0, 0)}
    shore = [(elevation[0][0], 0, 0)]
    while shore:
        level, row, column = heapq.heappop(shore)
        if row == column == size - 1:
            return level
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if 0 <= r < size and 0 <= c < size and (r, c) not in seen:
                seen.add((r, c))
                heapq.heappush(shore, (max(level, elevation[r][c]), r, c))
    raise ValueError("the grid has no cells")
