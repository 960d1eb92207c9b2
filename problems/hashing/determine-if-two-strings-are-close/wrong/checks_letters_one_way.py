"""You check that the first string's letters occur in the second, but it may have others too."""

from collections import Counter


def close_strings(first: str, second: str) -> bool:
    left, right = Counter(first), Counter(second)
    if any(letter not in right for letter in left):
        return False
    counts = list(right.values())
    for count in left.values():
        if count not in counts:
            return False
        counts.remove(count)
    return True
