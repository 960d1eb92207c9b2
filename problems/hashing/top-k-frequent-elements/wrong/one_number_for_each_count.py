"""You keep one number for each count, so numbers that are equally frequent overwrite each other."""

from collections import Counter


def top_k_frequent(numbers: list[int], k: int) -> list[int]:
    number_with = {count: number for number, count in Counter(numbers).items()}
    return [number_with[count] for count in sorted(number_with, reverse=True)[:k]]
