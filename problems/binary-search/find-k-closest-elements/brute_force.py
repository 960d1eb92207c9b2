"""Sort all numbers by distance, then by value; take k and sort these.

Time: O(n log n). Space: O(n).
"""


def find_closest_elements(numbers: list[int], k: int, x: int) -> list[int]:
    return sorted(sorted(numbers, key=lambda number: (abs(number - x), number))[:k])
