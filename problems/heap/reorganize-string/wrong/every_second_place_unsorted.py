"""You fill every second place in any order of the letters, so a frequent one may meet itself."""

from collections import Counter


def reorganize_string(letters: str) -> str:
    n = len(letters)
    counts = Counter(letters)
    if max(counts.values()) > (n + 1) // 2:
        return ""
    ordered = sorted(letters)
    half = (n + 1) // 2
    result = [""] * n
    result[::2] = ordered[:half]
    result[1::2] = ordered[half:]
    return "".join(result)
