"""Try every choice of digits to keep and take the smallest number.

Time: O(n · 2ⁿ). Space: O(n).
"""

from itertools import combinations


def remove_k_digits(number: str, k: int) -> str:
    choices = combinations(number, len(number) - k)
    return str(min(int("".join(["0", *choice])) for choice in choices))
