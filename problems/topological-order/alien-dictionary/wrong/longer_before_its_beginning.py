"""You accept a word before its own prefix, as ten before te, which no alphabet allows."""

from collections import deque
from itertools import pairwise


def alien_order(words: list[str]) -> str:
    followers: dict[str, set[str]] = {letter: set() for word in words for letter in word}
    for earlier, later in pairwise(words):
        for first, second in zip(earlier, later, strict=False):
            if first != second:
                followers[first].add(second)
                break

    missing = dict.fromkeys(followers, 0)
    for letters in followers.values():
        for letter in letters:
            missing[letter] += 1
    ready = deque(letter for letter, count in missing.items() if count == 0)
    alphabet: list[str] = []
    while ready:
        letter = ready.popleft()
        alphabet.append(letter)
        for follower in followers[letter]:
            missing[follower] -= 1
            if missing[follower] == 0:
                ready.append(follower)
    return "".join(alphabet) if len(alphabet) == len(followers) else ""
