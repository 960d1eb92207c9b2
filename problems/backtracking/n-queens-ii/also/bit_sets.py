"""Keep the attacked squares of the row in three integers and shift the diagonals row by row.

Time: O(n!). Space: O(n).
"""


def total_n_queens(n: int) -> int:
    everything = (1 << n) - 1

    def count(columns: int, falling: int, rising: int) -> int:
        if columns == everything:
            return 1
        boards = 0
        free = everything & ~(columns | falling | rising)
        while free:
            queen = free & -free
            free -= queen
            boards += count(columns | queen, (falling | queen) >> 1, (rising | queen) << 1)
        return boards

    return count(0, 0, 0)
