"""You compare how often letters and words occur, but their positions must match too."""

from collections import Counter


def word_pattern(pattern: str, sentence: str) -> bool:
    words = Counter(sentence.split())
    return sorted(words.values()) == sorted(Counter(pattern).values())
