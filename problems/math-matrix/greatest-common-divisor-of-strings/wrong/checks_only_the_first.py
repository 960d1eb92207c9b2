"""You check that the block divides the first string, but it must divide the second one too."""

from math import gcd


def gcd_of_strings(first: str, second: str) -> str:
    length = gcd(len(first), len(second))
    block = first[:length]
    return block if block * (len(first) // length) == first else ""
