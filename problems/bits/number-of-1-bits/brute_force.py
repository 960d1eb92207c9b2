"""Write the number in binary and count the ones: one step for each digit."""


def hamming_weight(number: int) -> int:
    return format(number, "b").count("1")
