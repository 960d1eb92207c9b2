"""You prefer the shorter of two equally frequent words, but the alphabet decides."""

from collections import Counter


def top_k_frequent(words: list[str], k: int) -> list[str]:
    counts = Counter(words)
    return sorted(counts, key=lambda word: (-counts[word], len(word), word))[:k]
