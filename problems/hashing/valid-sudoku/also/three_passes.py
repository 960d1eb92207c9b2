"""Collect the nine rows, nine columns and nine boxes, and check each of them for repeats.

Time: O(cells). Space: O(cells).
"""


def is_valid_sudoku(board: list[list[str]]) -> bool:
    units = [list(row) for row in board]
    for column in range(9):
        units.append([board[row][column] for row in range(9)])
    for top in range(0, 9, 3):
        for left in range(0, 9, 3):
            rows, columns = range(top, top + 3), range(left, left + 3)
            units.append([board[row][column] for row in rows for column in columns])
    return not any(repeats(unit) for unit in units)


def repeats(unit: list[str]) -> bool:
    digits = [cell for cell in unit if cell != "."]
    return len(set(digits)) < len(digits)
