"""You return how often the numbers occur, but the numbers themselves are wanted."""

from collections import Counter


def top_k_frequent(numbers: list[int], k: int) -> list[int]:
    return sorted(Counter(numbers).values(), reverse=True)[:k]
