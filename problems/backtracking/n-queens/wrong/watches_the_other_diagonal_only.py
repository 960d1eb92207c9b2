"""You watch the diagonals that rise to the right, but a queen also attacks along falling ones."""


def n_queens(size: int) -> list[list[str]]:
    found: list[list[str]] = []
    placed: list[int] = []
    columns: set[int] = set()
    rising: set[int] = set()

    def explore(row: int) -> None:
        if row == size:
            found.append(["." * column + "Q" + "." * (size - column - 1) for column in placed])
            return
        for column in range(size):
            if column in columns or row + column in rising:
                continue
            placed.append(column)
            columns.add(column)
            rising.add(row + column)
            explore(row + 1)
            placed.pop()
            columns.remove(column)
            rising.remove(row + column)

    explore(0)
    return found
