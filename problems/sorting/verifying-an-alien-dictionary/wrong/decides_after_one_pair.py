"""You return as soon as one pair is in order and never look at the pairs behind it."""

import itertools


def is_alien_sorted(words: list[str], order: str) -> bool:
    rank = {letter: position for position, letter in enumerate(order)}
    for first, second in itertools.pairwise(words):
        for a, b in zip(first, second, strict=False):
            if a != b:
                return rank[a] < rank[b]
        if len(first) > len(second):
            return False
    return True
