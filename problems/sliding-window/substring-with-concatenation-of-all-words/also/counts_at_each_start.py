"""Count the pieces from each start, and end at the first one that does not fit.

Time: O(n · m · w). Space: O(m · w).
"""

from collections import Counter


def concatenation_starts(text: str, words: list[str]) -> list[int]:
    width, count = len(words[0]), len(words)
    wanted = Counter(words)
    starts: list[int] = []
    for start in range(len(text) - width * count + 1):
        seen: dict[str, int] = {}
        for index in range(count):
            place = start + index * width
            piece = text[place : place + width]
            seen[piece] = seen.get(piece, 0) + 1
            if seen[piece] > wanted[piece]:
                break
        else:
            starts.append(start)
    return starts
