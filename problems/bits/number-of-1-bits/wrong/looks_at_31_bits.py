"""You look at bits 0 to 30 only, but 32 bits go up to bit 31."""


def hamming_weight(number: int) -> int:
    return sum(number >> place & 1 for place in range(31))
