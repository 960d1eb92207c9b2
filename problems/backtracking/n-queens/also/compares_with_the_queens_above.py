"""Test each square against every queen above it, without any set.

Time: O(n * n!). Space: O(n) besides the answer.
"""


def n_queens(size: int) -> list[list[str]]:
    found: list[list[str]] = []
    placed: list[int] = []

    def is_free(row: int, column: int) -> bool:
        for above, queen in enumerate(placed):
            if queen == column or abs(queen - column) == row - above:
                return False
        return True

    def explore(row: int) -> None:
        if row == size:
            found.append(["." * column + "Q" + "." * (size - column - 1) for column in placed])
            return
        for column in range(size):
            if is_free(row, column):
                placed.append(column)
                explore(row + 1)
                placed.pop()

    explore(0)
    return found
