"""Keep the columns of the queens in a list and compare a square with each of them.

Time: O(n * n!). Space: O(n).
"""


def total_n_queens(n: int) -> int:
    placed: list[int] = []

    def count_from(row: int) -> int:
        if row == n:
            return 1
        boards = 0
        for column in range(n):
            attacked = False
            for above, queen in enumerate(placed):
                if queen == column or abs(queen - column) == row - above:
                    attacked = True
                    break
            if not attacked:
                placed.append(column)
                boards += count_from(row + 1)
                placed.pop()
        return boards

    return count_from(0)
