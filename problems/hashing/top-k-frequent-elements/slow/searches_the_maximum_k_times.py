"""You search all counts for the largest, k times: O(k * d) for d different numbers."""

from collections import Counter


def top_k_frequent(numbers: list[int], k: int) -> list[int]:
    counts = dict(Counter(numbers))
    answer: list[int] = []
    for _ in range(k):
        most = max(counts, key=lambda number: counts[number])
        answer.append(most)
        del counts[most]
    return answer
