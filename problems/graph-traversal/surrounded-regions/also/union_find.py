"""Unite each O with its O neighbours, and those at the edge with one node for the outside.

Time: O(rows * columns * log(rows * columns)). Space: O(rows * columns).
"""


def capture_regions(board: list[list[str]]) -> None:
    rows, columns = len(board), len(board[0])
    outside = rows * columns
    parent = list(range(rows * columns + 1))

    def find(cell: int) -> int:
        while parent[cell] != cell:
            parent[cell] = parent[parent[cell]]
            cell = parent[cell]
        return cell

    for row in range(rows):
        for column in range(columns):
            if board[row][column] == "X":
                continue
            cell = row * columns + column
            if row in (0, rows - 1) or column in (0, columns - 1):
                parent[find(cell)] = find(outside)
            if row + 1 < rows and board[row + 1][column] == "O":
                parent[find(cell)] = find(cell + columns)
            if column + 1 < columns and board[row][column + 1] == "O":
                parent[find(cell)] = find(cell + 1)

    for row in range(rows):
        for column in range(columns):
            if find(row * columns + column) != find(outside):
                board[row][column] = "X"
