"""You look for the beginning among the words too, but only the later rungs must be listed."""

from collections import deque
from string import ascii_lowercase


def ladder_length(begin: str, end: str, words: list[str]) -> int:
    unseen = set(words)
    if begin not in unseen:
        return 0
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
