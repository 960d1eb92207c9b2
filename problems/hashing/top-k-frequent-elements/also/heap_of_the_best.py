"""Count, and let a heap find the k numbers with the highest counts: O(n + d log k) time."""

from collections import Counter
from heapq import nlargest


def top_k_frequent(numbers: list[int], k: int) -> list[int]:
    counts = Counter(numbers)
    return nlargest(k, counts, key=counts.__getitem__)
