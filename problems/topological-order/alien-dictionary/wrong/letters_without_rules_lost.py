"""You enter only letters that appear in a rule, but the others belong to the alphabet too."""

from collections import defaultdict, deque
from itertools import pairwise


def alien_order(words: list[str]) -> str:
    followers: defaultdict[str, set[str]] = defaultdict(set)
    for earlier, later in pairwise(words):
        if earlier != later and earlier.startswith(later):
            return ""
        for first, second in zip(earlier, later, strict=False):
            if first != second:
                followers[first].add(second)
                break

    missing = dict.fromkeys(followers, 0)
    for letters in followers.values():
        for letter in letters:
            missing[letter] = missing.get(letter, 0) + 1
    ready = deque(letter for letter, count in missing.items() if count == 0)
    alphabet: list[str] = []
    while ready:
        letter = ready.popleft()
        alphabet.append(letter)
        for follower in followers[letter]:
            missing[follower] -= 1
            if missing[follower] == 0:
                ready.append(follower)
    return "".join(alphabet) if len(alphabet) == len(missing) else ""
