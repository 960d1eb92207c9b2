"""Depth-first search, the letters in reverse order of leaving: O(total length) time."""

from itertools import pairwise


def alien_order(words: list[str]) -> str:
    followers: dict[str, set[str]] = {letter: set() for word in words for letter in word}
    for earlier, later in pairwise(words):
        pair = next(((a, b) for a, b in zip(earlier, later, strict=False) if a != b), None)
        if pair:
            followers[pair[0]].add(pair[1])
        elif len(earlier) > len(later):
            return ""
    left: list[str] = []
    is_done: dict[str, bool] = {}

    def visit(letter: str) -> bool:
        if letter not in is_done:
            is_done[letter] = False
            if not all(visit(follower) for follower in followers[letter]):
                return False
            is_done[letter] = True
            left.append(letter)
        return is_done[letter]

    return "".join(reversed(left)) if all(visit(letter) for letter in followers) else ""
