"""You count the grid lines and not the cells: from first row to last there are rows - 1 moves."""

import math


def unique_paths(rows: int, columns: int) -> int:
    return math.comb(rows + columns, rows)
