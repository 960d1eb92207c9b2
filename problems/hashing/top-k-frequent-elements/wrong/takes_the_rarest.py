"""You sort by count from low to high and take the first k: those are the rarest numbers."""

from collections import Counter


def top_k_frequent(numbers: list[int], k: int) -> list[int]:
    counts = Counter(numbers)
    return sorted(counts, key=lambda number: counts[number])[:k]
