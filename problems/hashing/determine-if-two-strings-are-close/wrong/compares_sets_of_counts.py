"""You compare the counts as sets, which forgets how many letters share a count."""

from collections import Counter


def close_strings(first: str, second: str) -> bool:
    left, right = Counter(first), Counter(second)
    return left.keys() == right.keys() and set(left.values()) == set(right.values())
