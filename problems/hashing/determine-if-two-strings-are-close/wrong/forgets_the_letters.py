"""You compare only the sorted counts, but a letter that does not occur cannot be brought in."""

from collections import Counter


def close_strings(first: str, second: str) -> bool:
    return sorted(Counter(first).values()) == sorted(Counter(second).values())
