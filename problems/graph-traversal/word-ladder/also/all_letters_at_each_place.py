"""Try all 26 letters at each place and ask a set of the words not seen yet.

Time: O(words * length²). Space: O(words * length).
"""

from collections import deque
from string import ascii_lowercase


def ladder_length(begin: str, end: str, words: list[str]) -> int:
    unseen = set(words)
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
