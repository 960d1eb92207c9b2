"""You exchange ones and zeros, but their order is what has to be reversed."""


def reverse_bits(number: int) -> int:
    return number ^ 0xFFFFFFFF
