"""You stop one piece too early, so a match at the very end is never seen."""

from collections import Counter


def concatenation_starts(text: str, words: list[str]) -> list[int]:
    width = len(words[0])
    wanted = Counter(words)
    starts: list[int] = []
    for offset in range(width):
        window: Counter[str] = Counter()
        left = offset
        for right in range(offset, len(text) - width, width):
            piece = text[right : right + width]
            window[piece] += 1
            while window[piece] > wanted[piece]:
                window[text[left : left + width]] -= 1
                left += width
            if right + width - left == width * len(words):
                starts.append(left)
    return starts
