"""You compare only how often the characters occur, but their positions must match too."""

from collections import Counter


def is_isomorphic(first: str, second: str) -> bool:
    return sorted(Counter(first).values()) == sorted(Counter(second).values())
