"""You cut off k words by count and sort only then, so a tie at the border is decided wrongly."""

from collections import Counter


def top_k_frequent(words: list[str], k: int) -> list[str]:
    counts = Counter(words)
    best = [word for word, _ in counts.most_common(k)]
    return sorted(best, key=lambda word: (-counts[word], word))
