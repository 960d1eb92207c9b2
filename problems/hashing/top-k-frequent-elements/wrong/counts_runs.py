"""You count runs of equal neighbours without sorting first: scattered numbers count too little."""

from itertools import groupby


def top_k_frequent(numbers: list[int], k: int) -> list[int]:
    length_of: dict[int, int] = {}
    for number, run in groupby(numbers):
        length_of[number] = max(length_of.get(number, 0), len(list(run)))
    return sorted(length_of, key=lambda number: length_of[number], reverse=True)[:k]
