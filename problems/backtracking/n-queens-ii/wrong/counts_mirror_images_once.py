"""You count a board and its mirror image as one, but they are different boards."""


def total_n_queens(n: int) -> int:
    columns: set[int] = set()
    falling: set[int] = set()
    rising: set[int] = set()

    def count_from(row: int) -> int:
        if row == n:
            return 1
        boards = 0
        for column in range(n):
            if column in columns or row - column in falling or row + column in rising:
                continue
            columns.add(column)
            falling.add(row - column)
            rising.add(row + column)
            boards += count_from(row + 1)
            columns.remove(column)
            falling.remove(row - column)
            rising.remove(row + column)
        return boards

    return (count_from(0) + 1) // 2
