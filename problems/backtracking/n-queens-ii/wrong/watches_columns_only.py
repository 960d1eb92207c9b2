"""You let queens share a diagonal: this counts n! boards, as if they were rooks."""


def total_n_queens(n: int) -> int:
    count = 1
    for factor in range(2, n + 1):
        count *= factor
    return count
