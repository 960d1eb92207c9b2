"""You return the number with the index n + 1, because you take one step too many."""


def tribonacci(n: int) -> int:
    first, second, third = 0, 1, 1
    for _ in range(n):
        first, second, third = second, third, first + second + third
    return second
