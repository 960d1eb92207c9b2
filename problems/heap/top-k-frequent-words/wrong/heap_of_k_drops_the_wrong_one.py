"""You keep k pairs (count, word) in a min-heap, which drops the alphabetically first of a tie."""

import heapq
from collections import Counter


def top_k_frequent(words: list[str], k: int) -> list[str]:
    counts = Counter(words)
    best: list[tuple[int, str]] = []
    for word, count in counts.items():
        heapq.heappush(best, (count, word))
        if len(best) > k:
            heapq.heappop(best)
    return sorted((word for _, word in best), key=lambda word: (-counts[word], word))
