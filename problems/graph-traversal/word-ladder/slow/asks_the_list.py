"""You ask a list whether it holds each changed word, so every question reads all words."""

from collections import deque
from string import ascii_lowercase


def ladder_length(begin: str, end: str, words: list[str]) -> int:
    seen = {begin}
    waiting = deque([(begin, 1)])
    while waiting:
        word, rung = waiting.popleft()
        if word == end:
            return rung
        for place in range(len(word)):
            for letter in ascii_lowercase:
                neighbor = word[:place] + letter + word[place + 1 :]
                if neighbor not in seen and neighbor in words:
                    seen.add(neighbor)
                    waiting.append((neighbor, rung + 1))
    return 0
