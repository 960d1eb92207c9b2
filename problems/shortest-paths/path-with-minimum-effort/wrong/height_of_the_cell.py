"""You take the height of the cell for the price of a step, but the difference of two heights
counts.
"""

import heapq


def minimum_effort_path(heights: list[list[int]]) -> int:
    rows, columns = len(heights), len(heights[0])
    finished: set[tuple[int, int]] = set()
    waiting = [(0, 0, 0)]
    while waiting:
        effort, row, column = heapq.heappop(waiting)
        if (row, column) == (rows - 1, columns - 1):
            return effort
        if (row, column) in finished:
            continue
        finished.add((row, column))
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if 0 <= r < rows and 0 <= c < columns and (r, c) not in finished:
                step = heights[r][c]
                heapq.heappush(waiting, (max(effort, step), r, c))
    raise ValueError("the goal can always be reached")
