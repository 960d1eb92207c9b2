"""You add n - 1 to x, but numbers between may lack a bit of x."""


def min_end(n: int, x: int) -> int:
    return x + n - 1
