"""You change letters only into those of the end word, but a ladder may need a detour."""

from collections import deque


def ladder_length(begin: str, end: str, words: list[str]) -> int:
    unseen = set(words)
    waiting = deque([(begin, 1)])
    while waiting:
        word, rung = waiting.popleft()
        if word == end:
            return rung
        for place, letter in enumerate(end):
            neighbor = word[:place] + letter + word[place + 1 :]
            if neighbor in unseen:
                unseen.remove(neighbor)
                waiting.append((neighbor, rung + 1))
    return 0
