"""Try every number of repetitions for each star and compare letter by letter.

Time: O(n^m). Space: O(n * m).
"""

from itertools import product


def is_match(text: str, pattern: str) -> bool:
    starred = [j for j, sign in enumerate(pattern) if pattern[j + 1 : j + 2] == "*"]
    for counts in product(range(len(text) + 1), repeat=len(starred)):
        times = dict(zip(starred, counts, strict=True))
        plain = "".join(sign * times.get(j, 1) for j, sign in enumerate(pattern) if sign != "*")
        if len(plain) == len(text) and all(a in (".", b) for a, b in zip(plain, text, strict=True)):
            return True
    return False
