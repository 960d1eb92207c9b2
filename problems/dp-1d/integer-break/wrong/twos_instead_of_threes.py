"""You take as many twos as possible, but two threes beat three twos."""


def integer_break(n: int) -> int:
    if n <= 3:
        return n - 1
    product = 1
    while n > 3:
        product *= 2
        n -= 2
    return product * n
