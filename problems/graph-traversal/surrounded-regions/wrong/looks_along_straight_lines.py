"""You look from each cell for an X on all four sides, but a region may lead round a corner."""


def capture_regions(board: list[list[str]]) -> None:
    rows, columns = len(board), len(board[0])
    captured = []
    for row in range(rows):
        for column in range(columns):
            across = board[row]
            along = [line[column] for line in board]
            rays = across[:column], across[column + 1 :], along[:row], along[row + 1 :]
            if all("X" in ray for ray in rays):
                captured.append((row, column))
    for row, column in captured:
        board[row][column] = "X"
