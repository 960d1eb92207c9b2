"""You do not limit the numbers to 32 bits, so with a negative one the carry may never run out."""


def get_sum(first: int, second: int) -> int:
    while second:
        first, second = first ^ second, (first & second) << 1
    return first
