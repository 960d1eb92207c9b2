"""You push the height of each cell alone and forget how high the path to it was."""

import heapq


def swim_in_water(elevation: list[list[int]]) -> int:
    size = len(elevation)
    seen = {(0, 0)}
    shore = [(elevation[0][0], 0, 0)]
    while shore:
        height, row, column = heapq.heappop(shore)
        if row == column == size - 1:
            return height
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if 0 <= r < size and 0 <= c < size and (r, c) not in seen:
                seen.add((r, c))
                heapq.heappush(shore, (elevation[r][c], r, c))
    raise ValueError("the grid has no cells")
