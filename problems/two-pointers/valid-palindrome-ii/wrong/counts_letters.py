"""You count letters that occur an odd number of times, but the order matters as well."""

from collections import Counter


def almost_palindrome(string: str) -> bool:
    odd = sum(count % 2 for count in Counter(string).values())
    return odd <= 2
