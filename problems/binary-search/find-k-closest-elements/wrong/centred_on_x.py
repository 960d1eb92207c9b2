"""You take k numbers around the place of x, but one side may be closer than the other."""

from bisect import bisect_left


def find_closest_elements(numbers: list[int], k: int, x: int) -> list[int]:
    left = bisect_left(numbers, x) - k // 2
    left = max(0, min(left, len(numbers) - k))
    return numbers[left : left + k]
