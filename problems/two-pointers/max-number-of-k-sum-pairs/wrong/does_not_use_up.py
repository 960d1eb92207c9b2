"""You count a pair without taking its numbers out, so a number is in several pairs."""

from collections import Counter


def most_pairs(numbers: list[int], k: int) -> int:
    seen: Counter[int] = Counter()
    pairs = 0
    for number in numbers:
        pairs += seen[k - number]
        seen[number] += 1
    return pairs
