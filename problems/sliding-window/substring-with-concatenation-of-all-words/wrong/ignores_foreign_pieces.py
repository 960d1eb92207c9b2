"""You skip a piece that is none of the words, but then the words are not side by side."""

from collections import Counter


def concatenation_starts(text: str, words: list[str]) -> list[int]:
    width = len(words[0])
    wanted = Counter(words)
    starts: list[int] = []
    for offset in range(width):
        window: Counter[str] = Counter()
        left = offset
        for right in range(offset, len(text) - width + 1, width):
            piece = text[right : right + width]
            if piece not in wanted:
                continue
            window[piece] += 1
            while window[piece] > wanted[piece]:
                window[text[left : left + width]] -= 1
                left += width
            if window == wanted:
                starts.append(left)
    return starts
