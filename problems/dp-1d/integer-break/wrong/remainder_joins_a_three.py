"""You add every remainder to a three, but a remainder of 2 is better as a part of its own."""


def integer_break(n: int) -> int:
    if n <= 3:
        return n - 1
    threes, remainder = divmod(n, 3)
    product: int = 3 ** (threes - 1)
    return product * (3 + remainder)
