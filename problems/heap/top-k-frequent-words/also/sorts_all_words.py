"""Sort all different words by (negated count, word), and take the first k.

Time: O(n log n). Space: O(n).
"""

from collections import Counter


def top_k_frequent(words: list[str], k: int) -> list[str]:
    counts = Counter(words)
    return sorted(counts, key=lambda word: (-counts[word], word))[:k]
