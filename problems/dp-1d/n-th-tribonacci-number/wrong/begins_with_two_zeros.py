"""You begin with 0, 0, 1, as some books do, but this sequence begins with 0, 1, 1."""


def tribonacci(n: int) -> int:
    first, second, third = 0, 0, 1
    for _ in range(n):
        first, second, third = second, third, first + second + third
    return first
