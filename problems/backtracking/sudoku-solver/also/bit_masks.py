"""Keep the free digits of rows, columns and boxes as bits; fewest possible digits first.

Time: O(9^blanks) at worst. Space: O(blanks).
"""


def solve_sudoku(board: list[list[str]]) -> None:
    rows, columns, boxes = [511] * 9, [511] * 9, [511] * 9
    blanks = []

    def flip(row: int, column: int, bit: int) -> None:
        rows[row] ^= bit
        columns[column] ^= bit
        boxes[row // 3 * 3 + column // 3] ^= bit

    for row in range(9):
        for column in range(9):
            if board[row][column] == ".":
                blanks.append((row, column))
            else:
                flip(row, column, 1 << int(board[row][column]) - 1)

    def fill() -> bool:
        if not blanks:
            return True
        best, fewest, free = 0, 10, 0
        for index, (row, column) in enumerate(blanks):
            bits = rows[row] & columns[column] & boxes[row // 3 * 3 + column // 3]
            if bits.bit_count() < fewest:
                best, fewest, free = index, bits.bit_count(), bits
        row, column = blanks.pop(best)
        while free:
            bit = free & -free
            free -= bit
            flip(row, column, bit)
            board[row][column] = str(bit.bit_length())
            if fill():
                return True
            flip(row, column, bit)
        board[row][column] = "."
        blanks.append((row, column))
        return False

    fill()
