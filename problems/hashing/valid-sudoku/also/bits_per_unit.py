"""Keep the digits of each row, column and box as bits of a number.

Time: O(cells). Space: O(√cells), always 27 numbers.
"""


def is_valid_sudoku(board: list[list[str]]) -> bool:
    rows, columns, boxes = [0] * 9, [0] * 9, [0] * 9
    for row, line in enumerate(board):
        for column, digit in enumerate(line):
            if digit == ".":
                continue
            bit = 1 << int(digit)
            box = row // 3 * 3 + column // 3
            if (rows[row] | columns[column] | boxes[box]) & bit:
                return False
            rows[row] |= bit
            columns[column] |= bit
            boxes[box] |= bit
    return True
