"""Write each letter after all its followers, depth first, and read the result backwards.

Time: O(total letters). Space: O(different letters + rules).
"""

from itertools import pairwise

NEW, ON_PATH, DONE = range(3)


def alien_order(words: list[str]) -> str:
    followers: dict[str, set[str]] = {letter: set() for word in words for letter in word}
    for earlier, later in pairwise(words):
        for first, second in zip(earlier, later, strict=False):
            if first != second:
                followers[first].add(second)
                break
        else:
            if len(earlier) > len(later):
                return ""

    state = dict.fromkeys(followers, NEW)
    backwards: list[str] = []

    def finds_cycle(letter: str) -> bool:
        state[letter] = ON_PATH
        for follower in followers[letter]:
            if state[follower] == ON_PATH:
                return True
            if state[follower] == NEW and finds_cycle(follower):
                return True
        state[letter] = DONE
        backwards.append(letter)
        return False

    for letter in followers:
        if state[letter] == NEW and finds_cycle(letter):
            return ""
    return "".join(reversed(backwards))
