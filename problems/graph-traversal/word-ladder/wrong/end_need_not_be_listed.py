"""You accept the end even if it is not among the words, but then no ladder may step on it."""

from collections import deque
from string import ascii_lowercase


def ladder_length(begin: str, end: str, words: list[str]) -> int:
    unseen = {*words, end}
    waiting = deque([(begin, 1)])
    while waiting:
        word, rung = waiting.popleft()
        if word == end:
            return rung
        for place in range(len(word)):
            for letter in ascii_lowercase:
                neighbor = word[:place] + letter + word[place + 1 :]
                if neighbor in unseen:
                    unseen.remove(neighbor)
                    waiting.append((neighbor, rung + 1))
    return 0
