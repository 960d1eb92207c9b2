"""You shift before you look, so the last bit of the number is never counted."""


def hamming_weight(number: int) -> int:
    ones = 0
    while number:
        number >>= 1
        ones += number & 1
    return ones
