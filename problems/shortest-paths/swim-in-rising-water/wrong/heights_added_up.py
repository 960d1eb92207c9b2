"""You look for the path with the smallest sum of heights, but only its highest cell counts."""

import heapq


def swim_in_water(elevation: list[list[int]]) -> int:
    size = len(elevation)
    seen: set[tuple[int, int]] = set()
    waiting = [(elevation[0][0], elevation[0][0], 0, 0)]
    while waiting:
        total, highest, row, column = heapq.heappop(waiting)
        if row == column == size - 1:
            return highest
        if (row, column) in seen:
            continue
        seen.add((row, column))
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if 0 <= r < size and 0 <= c < size:
                height = elevation[r][c]
                heapq.heappush(waiting, (total + height, max(highest, height), r, c))
    raise ValueError("the grid has no cells")
