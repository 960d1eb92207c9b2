"""You watch the diagonals that fall to the right, but a queen also attacks along the other ones."""


def n_queens(size: int) -> list[list[str]]:
    found: list[list[str]] = []
    placed: list[int] = []

    def explore(row: int) -> None:
        if row == size:
            found.append(["." * column + "Q" + "." * (size - column - 1) for column in placed])
            return
        for column in range(size):
            if column in placed:
                continue
            if any(row - column == above - queen for above, queen in enumerate(placed)):
                continue
            placed.append(column)
            explore(row + 1)
            placed.pop()

    explore(0)
    return found
