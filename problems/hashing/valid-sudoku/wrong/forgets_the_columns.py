"""You check the rows and the boxes, but a digit may not repeat in its column either."""


def is_valid_sudoku(board: list[list[str]]) -> bool:
    rows: list[set[str]] = [set() for _ in range(9)]
    boxes: list[set[str]] = [set() for _ in range(9)]
    for row in range(9):
        for column in range(9):
            digit = board[row][column]
            if digit == ".":
                continue
            box = row // 3 * 3 + column // 3
            if digit in rows[row] or digit in boxes[box]:
                return False
            rows[row].add(digit)
            boxes[box].add(digit)
    return True
