"""You put a queen anywhere in each row and look for attacks on full boards only: n^n boards."""

from itertools import product


def total_n_queens(n: int) -> int:
    rows = range(n)
    boards = 0
    for queens in product(rows, repeat=n):
        if (
            len(set(queens)) == n
            and len({row - queens[row] for row in rows}) == n
            and len({row + queens[row] for row in rows}) == n
        ):
            boards += 1
    return boards
