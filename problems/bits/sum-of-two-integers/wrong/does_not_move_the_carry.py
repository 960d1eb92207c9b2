"""You never move a carry one place to the left, so two ones in a column make a single one."""


def get_sum(first: int, second: int) -> int:
    first, second = first & 0xFFFFFFFF, second & 0xFFFFFFFF
    while second:
        first, second = first ^ second, first & second
    return first if first <= 0x7FFFFFFF else ~(first ^ 0xFFFFFFFF)
