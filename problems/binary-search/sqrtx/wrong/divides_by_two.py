"""You halve the number once, but a root is no half."""


def my_sqrt(number: int) -> int:
    return number // 2
