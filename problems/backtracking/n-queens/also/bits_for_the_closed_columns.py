"""Keep the closed columns and diagonals as the bits of three numbers.

Time: O(n!). Space: O(n) besides the answer.
"""


def n_queens(size: int) -> list[list[str]]:
    full = (1 << size) - 1

    def boards(columns: int, falling: int, rising: int) -> list[list[str]]:
        if columns == full:
            return [[]]
        found = []
        free = full & ~(columns | falling | rising)
        while free:
            queen = free & -free
            free ^= queen
            row = format(queen, f"0{size}b").replace("0", ".").replace("1", "Q")
            rests = boards(columns | queen, (falling | queen) >> 1, (rising | queen) << 1)
            found += [[row, *rest] for rest in rests]
        return found

    return boards(0, 0, 0)
