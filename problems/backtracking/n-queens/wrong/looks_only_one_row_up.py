"""You look for a neighbour in the row above only, but a queen attacks along the whole diagonal."""


def n_queens(size: int) -> list[list[str]]:
    found: list[list[str]] = []
    placed: list[int] = []

    def is_free(row: int, column: int) -> bool:
        for queen in placed:
            if queen == column:
                return False
        return row == 0 or abs(placed[-1] - column) != 1

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
