"""You take only numbers up to x, but those above it may be closer."""

from bisect import bisect_right


def find_closest_elements(numbers: list[int], k: int, x: int) -> list[int]:
    end = max(k, bisect_right(numbers, x))
    return numbers[end - k : end]
