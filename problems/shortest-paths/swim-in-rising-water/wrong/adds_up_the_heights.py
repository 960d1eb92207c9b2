"""You add up the heights on the way, but only the highest cell of the path counts."""

import heapq


def swim_in_water(elevation: list[list[int]]) -> int:
    size = len(elevation)
    heap = [(elevation[0][0], 0, 0)]
    seen: set[tuple[int, int]] = set()
    while heap:
        time, row, column = heapq.heappop(heap)
        if row == size - 1 and column == size - 1:
            return time
        if (row, column) in seen:
            continue
        seen.add((row, column))
        for r, c in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
            if 0 <= r < size and 0 <= c < size and (r, c) not in seen:
                heapq.heappush(heap, (time + elevation[r][c], r, c))
    return -1
