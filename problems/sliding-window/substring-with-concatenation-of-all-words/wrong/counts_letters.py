"""You compare the letters, but they have to form the words."""

from collections import Counter


def concatenation_starts(text: str, words: list[str]) -> list[int]:
    joined = "".join(words)
    wanted = Counter(joined)
    starts: list[int] = []
    for start in range(len(text) - len(joined) + 1):
        if Counter(text[start : start + len(joined)]) == wanted:
            starts.append(start)
    return starts
