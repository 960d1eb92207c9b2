"""You count a step for each digit you shift away, whether it is a one or a zero."""


def hamming_weight(number: int) -> int:
    count = 0
    while number:
        number >>= 1
        count += 1
    return count
