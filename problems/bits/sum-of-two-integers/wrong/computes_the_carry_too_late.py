"""You overwrite the first number before you compute the carry, which needs the old value."""


def get_sum(first: int, second: int) -> int:
    first, second = first & 0xFFFFFFFF, second & 0xFFFFFFFF
    while second:
        first ^= second
        second = (first & second) << 1 & 0xFFFFFFFF
    return first if first <= 0x7FFFFFFF else ~(first ^ 0xFFFFFFFF)
