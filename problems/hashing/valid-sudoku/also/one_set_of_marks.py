"""Keep a single set of marks: each digit leaves one for its row, its column and its box.

Time: O(cells). Space: O(cells).
"""


def is_valid_sudoku(board: list[list[str]]) -> bool:
    seen: set[tuple[str, int, str]] = set()
    for row in range(9):
        for column in range(9):
            digit = board[row][column]
            if digit == ".":
                continue
            box = row // 3 * 3 + column // 3
            for mark in (("row", row, digit), ("column", column, digit), ("box", box, digit)):
                if mark in seen:
                    return False
                seen.add(mark)
    return True
