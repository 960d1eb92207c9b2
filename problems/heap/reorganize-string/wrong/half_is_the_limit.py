"""You refuse a letter that fills more than half, but with an odd length one more is possible."""

from collections import Counter


def reorganize_string(letters: str) -> str:
    n = len(letters)
    counts = Counter(letters).most_common()
    if counts[0][1] > n // 2:
        return ""
    result = [""] * n
    place = 0
    for letter, count in counts:
        for _ in range(count):
            result[place] = letter
            place = place + 2 if place + 2 < n else 1
    return "".join(result)
