"""You take the queen back but leave its diagonals closed, so later branches find no free square."""


def n_queens(size: int) -> list[list[str]]:
    found: list[list[str]] = []
    placed: list[int] = []
    falling: set[int] = set()
    rising: set[int] = set()

    def explore(row: int) -> None:
        if row == size:
            found.append(["." * column + "Q" + "." * (size - column - 1) for column in placed])
            return
        for column in range(size):
            if column in placed or row - column in falling or row + column in rising:
                continue
            placed.append(column)
            falling.add(row - column)
            rising.add(row + column)
            explore(row + 1)
            placed.pop()

    explore(0)
    return found
