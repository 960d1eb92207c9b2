"""You jump to the next allowed number n - 1 times, which may be a hundred million."""


def min_end(n: int, x: int) -> int:
    number = x
    for _ in range(n - 1):
        number = (number + 1) | x
    return number
