"""List every selection of that many letters and count those that are the target: exponential."""

from itertools import combinations


def count_subsequences(text: str, target: str) -> int:
    return sum(selection == tuple(target) for selection in combinations(text, len(target)))
