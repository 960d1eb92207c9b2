"""You compare each word with all that are left to find its neighbours, which is quadratic."""

from collections import deque


def ladder_length(begin: str, end: str, words: list[str]) -> int:
    unseen = [word for word in words if word != begin]
    waiting = deque([(begin, 1)])
    while waiting:
        word, rung = waiting.popleft()
        if word == end:
            return rung
        neighbors = [other for other in unseen if differ_in_one(word, other)]
        unseen = [other for other in unseen if not differ_in_one(word, other)]
        waiting.extend((neighbor, rung + 1) for neighbor in neighbors)
    return 0


def differ_in_one(word: str, other: str) -> bool:
    return sum(a != b for a, b in zip(word, other, strict=True)) == 1
