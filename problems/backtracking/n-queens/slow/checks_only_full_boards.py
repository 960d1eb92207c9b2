"""You put a queen anywhere in each row and look for attacks on full boards only: n^n boards."""

from itertools import product


def n_queens(size: int) -> list[list[str]]:
    rows = range(size)
    return [
        ["." * column + "Q" + "." * (size - column - 1) for column in queens]
        for queens in product(rows, repeat=size)
        if len(set(queens)) == size
        and len({row - queens[row] for row in rows}) == size
        and len({row + queens[row] for row in rows}) == size
    ]
