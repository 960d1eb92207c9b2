"""Count rows and columns, and multiply the counts of equal keys.

Time: O(n²). Space: O(n²).
"""

from collections import Counter


def equal_pairs(grid: list[list[int]]) -> int:
    rows = Counter(map(tuple, grid))
    columns = Counter(zip(*grid, strict=True))
    return sum(count * columns[key] for key, count in rows.items())
