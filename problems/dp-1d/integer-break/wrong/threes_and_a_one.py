"""You take threes down to a remainder of 1, but 3 + 1 is better broken as 2 + 2."""


def integer_break(n: int) -> int:
    if n <= 3:
        return n - 1
    threes, remainder = divmod(n, 3)
    product: int = 3**threes
    return product * max(remainder, 1)
