"""You add the multiples of 25 but none of higher powers, so 125 brings one zero too few."""


def trailing_zeroes(n: int) -> int:
    return n // 5 + n // 25
