"""You sweep the grid just once in each direction, but a way around walls may need more turns."""


def walls_and_gates(rooms: list[list[int]]) -> None:
    rows, columns = len(rooms), len(rooms[0])

    def improve(row: int, column: int, other_row: int, other_column: int) -> None:
        if not (0 <= other_row < rows and 0 <= other_column < columns):
            return
        if rooms[row][column] == -1 or rooms[other_row][other_column] == -1:
            return
        rooms[row][column] = min(rooms[row][column], rooms[other_row][other_column] + 1)

    for row in range(rows):
        for column in range(columns):
            improve(row, column, row - 1, column)
            improve(row, column, row, column - 1)
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            improve(row, column, row + 1, column)
            improve(row, column, row, column + 1)
