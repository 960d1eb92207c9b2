"""Choose which of all moves go down: a single binomial coefficient.

Time: O(rows + columns). Space: O(1).
"""

from math import comb


def unique_paths(rows: int, columns: int) -> int:
    return comb(rows + columns - 2, rows - 1)
