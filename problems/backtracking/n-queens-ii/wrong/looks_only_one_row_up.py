"""You look at the row above only, but a queen attacks along the whole diagonal."""


def total_n_queens(n: int) -> int:
    placed: list[int] = []

    def count_from(row: int) -> int:
        if row == n:
            return 1
        boards = 0
        for column in range(n):
            if column in placed or (placed and abs(placed[-1] - column) == 1):
                continue
            placed.append(column)
            boards += count_from(row + 1)
            placed.pop()
        return boards

    return count_from(0)
