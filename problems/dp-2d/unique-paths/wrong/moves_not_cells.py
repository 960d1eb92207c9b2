"""You count rows moves down and columns moves right, but between the cells there is one less
each."""

import math


def unique_paths(rows: int, columns: int) -> int:
    return math.comb(rows + columns, rows)
