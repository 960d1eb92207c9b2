"""You refuse a longer word before a shorter one, but a difference decides before the lengths do."""

import itertools


def is_alien_sorted(words: list[str], order: str) -> bool:
    rank = {letter: position for position, letter in enumerate(order)}
    keys = [[rank[letter] for letter in word] for word in words]
    for first, second in itertools.pairwise(keys):
        if len(first) > len(second) or first > second:
            return False
    return True
