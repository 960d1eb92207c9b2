"""Slide a window of full length for each offset, and keep how many counts are wrong.

Time: O(n · w). Space: O(m · w).
"""

from collections import Counter


def concatenation_starts(text: str, words: list[str]) -> list[int]:
    width = len(words[0])
    length = width * len(words)
    starts: list[int] = []
    for offset in range(width):
        missing = Counter(words)
        wrong = len(missing)
        for right in range(offset, len(text) - width + 1, width):
            changes = [(text[right : right + width], -1)]
            if right + width - length > offset:
                out = right - length
                changes.append((text[out : out + width], 1))
            for piece, change in changes:
                if missing[piece] == 0:
                    wrong += 1
                missing[piece] += change
                if missing[piece] == 0:
                    wrong -= 1
            if wrong == 0:
                starts.append(right + width - length)
    return starts
