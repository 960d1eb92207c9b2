"""You move the variables one after the other, so the sum is made of values that are new already."""


def tribonacci(n: int) -> int:
    first, second, third = 0, 1, 1
    for _ in range(n):
        first = second
        second = third
        third = first + second + third
    return first
