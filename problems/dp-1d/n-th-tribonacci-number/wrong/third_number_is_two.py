"""You begin with 0, 1, 2, but the third number is 1: it is a start value, not a sum."""


def tribonacci(n: int) -> int:
    if n <= 2:
        return n
    first, second, third = 0, 1, 2
    for _ in range(n - 2):
        first, second, third = second, third, first + second + third
    return third
