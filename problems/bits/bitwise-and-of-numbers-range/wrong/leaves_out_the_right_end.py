"""You leave out the right end, but it belongs to the range."""


def range_bitwise_and(left: int, right: int) -> int:
    last = max(left, right - 1)
    width = (left ^ last).bit_length()
    return left >> width << width
