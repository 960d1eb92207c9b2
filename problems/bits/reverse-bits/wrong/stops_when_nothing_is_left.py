"""You stop when the number is 0, so the zeros in front of it never arrive at the end."""


def reverse_bits(number: int) -> int:
    result = 0
    while number:
        result = result << 1 | number & 1
        number >>= 1
    return result
