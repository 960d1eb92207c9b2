"""Accept exactly the complete lists of different boards on which no queen attacks another.

The number of boards is known for each size, so a written case need not show all of them.
"""

NUMBER_OF_BOARDS = (1, 1, 0, 0, 2, 10, 4, 40, 92, 352)


def check(arguments: tuple[int], got: object, expected: object) -> str | None:
    (size,) = arguments
    if not isinstance(got, list):
        return "Your answer must be a list of boards."
    seen: set[tuple[str, ...]] = set()
    for board in got:
        fault = fault_of(board, size)
        if fault:
            return f"{fault} The board is {board!r}."
        rows = tuple(board)
        if rows in seen:
            return f"You list the same board twice: {board!r}."
        seen.add(rows)
    wanted = NUMBER_OF_BOARDS[size]
    if len(seen) < wanted:
        return f"Some boards are missing: you list {len(seen)}, and there are {wanted}."
    return None


def fault_of(board: object, size: int) -> str | None:
    """Say what is wrong with a board, ``None`` if nothing is."""
    if not isinstance(board, list) or not all(type(row) is str for row in board):
        return "Each board must be a list of strings, one for each row."
    if len(board) != size or any(len(row) != size or set(row) - set("Q.") for row in board):
        return f"The number of rows and of squares per row must be {size}, each 'Q' or '.'."
    if any(row.count("Q") != 1 for row in board):
        return "Each row must have exactly one queen."
    queens = [row.index("Q") for row in board]
    if len(set(queens)) < size:
        return "Two queens stand in the same column."
    for differences in (
        {row - queen for row, queen in enumerate(queens)},
        {row + queen for row, queen in enumerate(queens)},
    ):
        if len(differences) < size:
            return "Two queens stand on the same diagonal."
    return None
