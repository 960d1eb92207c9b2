"""Sort by distance, which keeps the smaller of two equally close numbers first.

Time: O(n log n). Space: O(n).
"""


def find_closest_elements(numbers: list[int], k: int, x: int) -> list[int]:
    closest = sorted(numbers, key=lambda number: abs(number - x))
    return sorted(closest[:k])
