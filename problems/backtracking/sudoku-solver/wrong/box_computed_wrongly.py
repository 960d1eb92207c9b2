"""You number the boxes with row // 3 + column // 3, so different boxes share a number."""


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
                boxes[row // 3 + column // 3].add(digit)

    def possible(row: int, column: int) -> set[str]:
        box = row // 3 + column // 3
        return set("123456789") - rows[row] - columns[column] - boxes[box]

    def fill() -> bool:
        if not blanks:
            return True
        row, column = min(blanks, key=lambda cell: len(possible(*cell)))
        box = row // 3 + column // 3
        blanks.remove((row, column))
        for digit in possible(row, column):
            board[row][column] = digit
            rows[row].add(digit)
            columns[column].add(digit)
            boxes[box].add(digit)
            if fill():
                return True
            rows[row].remove(digit)
            columns[column].remove(digit)
            boxes[box].remove(digit)
        board[row][column] = "."
        blanks.append((row, column))
        return False

    fill()
