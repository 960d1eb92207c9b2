"""You double boards with the first queen in the middle, but their images are counted already."""


def total_n_queens(n: int) -> int:
    placed: list[int] = []

    def is_free(row: int, column: int) -> bool:
        for above, queen in enumerate(placed):
            if queen == column or abs(queen - column) == row - above:
                return False
        return True

    def count_from(row: int) -> int:
        if row == n:
            return 1
        boards = 0
        for column in range(n):
            if is_free(row, column):
                placed.append(column)
                boards += count_from(row + 1)
                placed.pop()
        return boards

    total = 0
    for column in range((n + 1) // 2):
        placed.append(column)
        total += count_from(1) * 2
        placed.pop()
    return total
