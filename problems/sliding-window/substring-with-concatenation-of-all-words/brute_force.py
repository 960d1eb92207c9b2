"""Write down all orders of the words, and look for each.

Time: O(m! · n · m · w). Space: O(m! · m · w).
"""

from itertools import permutations


def concatenation_starts(text: str, words: list[str]) -> list[int]:
    starts: set[int] = set()
    for order in permutations(words):
        joined = "".join(order)
        starts |= {start for start in range(len(text)) if text.startswith(joined, start)}
    return sorted(starts)
