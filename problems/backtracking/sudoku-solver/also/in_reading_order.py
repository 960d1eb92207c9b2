"""Fill the blank cells in reading order, with sets of the digits in rows, columns and boxes.

Time: O(9^blanks) at worst. Space: O(blanks).
"""


def solve_sudoku(board: list[list[str]]) -> None:
    rows: list[set[str]] = [set() for _ in range(9)]
    columns: list[set[str]] = [set() for _ in range(9)]
    boxes: list[set[str]] = [set() for _ in range(9)]
    blanks: list[tuple[int, int]] = []
    for row in range(9):
        for column in range(9):
            digit = board[row][column]
            if digit == ".":
                blanks.append((row, column))
            else:
                rows[row].add(digit)
                columns[column].add(digit)
                boxes[row // 3 * 3 + column // 3].add(digit)

    def fill(index: int) -> bool:
        if index == len(blanks):
            return True
        row, column = blanks[index]
        box = row // 3 * 3 + column // 3
        for digit in "123456789":
            if digit in rows[row] or digit in columns[column] or digit in boxes[box]:
                continue
            rows[row].add(digit)
            columns[column].add(digit)
            boxes[box].add(digit)
            board[row][column] = digit
            if fill(index + 1):
                return True
            rows[row].remove(digit)
            columns[column].remove(digit)
            boxes[box].remove(digit)
        board[row][column] = "."
        return False

    fill(0)
