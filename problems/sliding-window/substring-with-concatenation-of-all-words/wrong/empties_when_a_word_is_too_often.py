"""You empty the window when a word comes too often, but only its first occurrence has to go."""

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
            window[piece] += 1
            if window[piece] > wanted[piece]:
                window = Counter([piece] if piece in wanted else [])
                left = right if piece in wanted else right + width
            if right + width - left == width * len(words):
                starts.append(left)
    return starts
