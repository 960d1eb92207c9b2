"""You stop as soon as one board is full, but all boards are wanted."""


def n_queens(size: int) -> list[list[str]]:
    placed: list[int] = []

    def is_free(row: int, column: int) -> bool:
        return all(
            queen != column and abs(queen - column) != row - above
            for above, queen in enumerate(placed)
        )

    def explore(row: int) -> bool:
        if row == size:
            return True
        for column in range(size):
            if is_free(row, column):
                placed.append(column)
                if explore(row + 1):
                    return True
                placed.pop()
        return False

    if not explore(0):
        return []
    return [["." * column + "Q" + "." * (size - column - 1) for column in placed]]
