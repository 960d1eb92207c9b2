"""You choose as many moves down as there are rows, but it takes one fewer."""

from math import comb


def unique_paths(rows: int, columns: int) -> int:
    return comb(rows + columns - 2, rows)
