"""You demand a 1 in both numbers where c has one, as AND would: OR needs only one."""


def min_flips(a: int, b: int, c: int) -> int:
    return bin(a ^ c).count("1") + bin(b ^ c).count("1")
