"""You answer 1 for every small index, but the number with the index 0 is 0."""


def tribonacci(n: int) -> int:
    if n < 3:
        return 1
    first, second, third = 0, 1, 1
    for _ in range(n - 2):
        first, second, third = second, third, first + second + third
    return third
