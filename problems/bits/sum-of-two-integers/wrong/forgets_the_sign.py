"""You mask to 32 bits but never turn a set top bit back into a minus sign."""


def get_sum(first: int, second: int) -> int:
    first, second = first & 0xFFFFFFFF, second & 0xFFFFFFFF
    while second:
        first, second = first ^ second, (first & second) << 1 & 0xFFFFFFFF
    return first
