"""You break every rest again without remembering its answer, which takes exponential time."""


def integer_break(n: int) -> int:
    largest = 1
    for part in range(1, n):
        rest = n - part
        largest = max(largest, part * rest, part * integer_break(rest))
    return largest
