"""You add the last two numbers, which is the Fibonacci sequence, instead of the last three."""


def tribonacci(n: int) -> int:
    before, here = 0, 1
    for _ in range(n):
        before, here = here, before + here
    return before
