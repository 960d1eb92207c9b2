"""Try only the left half of the first row and double the count; the middle counts once.

Time: O(n!). Space: O(n).
"""


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
        is_middle = n % 2 == 1 and column == n // 2
        total += count_from(1) * (1 if is_middle else 2)
        placed.pop()
    return total
