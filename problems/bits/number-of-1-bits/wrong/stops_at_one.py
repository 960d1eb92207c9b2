"""You stop when the number is 1, but this last 1 counts as well."""


def hamming_weight(number: int) -> int:
    count = 0
    while number > 1:
        count += number & 1
        number >>= 1
    return count
