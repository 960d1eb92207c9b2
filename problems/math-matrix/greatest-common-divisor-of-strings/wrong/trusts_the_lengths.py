"""You cut a prefix as long as the lengths' divisor without checking that its copies make both."""

from math import gcd


def gcd_of_strings(first: str, second: str) -> str:
    return first[: gcd(len(first), len(second))]
