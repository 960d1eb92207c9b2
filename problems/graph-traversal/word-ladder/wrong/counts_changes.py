"""You count the changes between the words, but the answer is the number of words: one more."""

from collections import deque
from string import ascii_lowercase


def ladder_length(begin: str, end: str, words: list[str]) -> int:
    unseen = set(words)
    waiting = deque([(begin, 0)])
    while waiting:
        word, changes = waiting.popleft()
        if word == end:
            return changes
        for place in range(len(word)):
            for letter in ascii_lowercase:
                neighbor = word[:place] + letter + word[place + 1 :]
                if neighbor in unseen:
                    unseen.remove(neighbor)
                    waiting.append((neighbor, changes + 1))
    return 0
