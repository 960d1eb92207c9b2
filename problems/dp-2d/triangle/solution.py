"""From the last row upwards, keep the smallest sum from each position down, in a single row.

Time: O(n²). Space: O(n).
"""


def minimum_total(triangle: list[list[int]]) -> int:
    best = triangle[-1][:]
    for row in range(len(triangle) - 2, -1, -1):
        for i in range(row + 1):
            best[i] = triangle[row][i] + min(best[i], best[i + 1])
    return best[0]
