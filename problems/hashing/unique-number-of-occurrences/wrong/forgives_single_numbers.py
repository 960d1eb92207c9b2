"""You look only at values that occur more than once, but two single ones clash as well."""

from collections import Counter


def unique_occurrences(numbers: list[int]) -> bool:
    counts = [count for count in Counter(numbers).values() if count > 1]
    return len(set(counts)) == len(counts)
