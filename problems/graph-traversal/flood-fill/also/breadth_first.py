"""Flood breadth first with a queue and a set of visited cells, into a copy of the image.

Time: O(rows * columns). Space: O(rows * columns).
"""

from collections import deque


def flood_fill(image: list[list[int]], row: int, column: int, color: int) -> list[list[int]]:
    rows, columns = len(image), len(image[0])
    filled = [line.copy() for line in image]
    seen = {(row, column)}
    waiting = deque([(row, column)])
    while waiting:
        r, c = waiting.popleft()
        filled[r][c] = color
        for near in (r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1):
            inside = 0 <= near[0] < rows and 0 <= near[1] < columns
            if inside and near not in seen and image[near[0]][near[1]] == image[row][column]:
                seen.add(near)
                waiting.append(near)
    return filled
