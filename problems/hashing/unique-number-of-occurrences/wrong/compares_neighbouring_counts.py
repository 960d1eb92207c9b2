"""You compare counts only with the next one in the dictionary, but any two may clash."""

from collections import Counter


def unique_occurrences(numbers: list[int]) -> bool:
    counts = list(Counter(numbers).values())
    return all(counts[i] != counts[i + 1] for i in range(len(counts) - 1))
