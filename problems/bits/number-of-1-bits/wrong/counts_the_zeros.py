"""You count the rounds in which the last bit is 0, but the ones are to be counted."""


def hamming_weight(number: int) -> int:
    count = 0
    while number:
        if number & 1 == 0:
            count += 1
        number >>= 1
    return count
