"""You break the number into two parts only, but more parts may have a larger product."""


def integer_break(n: int) -> int:
    return max(part * (n - part) for part in range(1, n))
