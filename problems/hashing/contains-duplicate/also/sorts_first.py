"""Sort, so that equal numbers become neighbours.

Time: O(n log n). Space: O(n) for the sorted copy.
"""


def contains_duplicate(numbers: list[int]) -> bool:
    ordered = sorted(numbers)
    return any(ordered[position] == ordered[position - 1] for position in range(1, len(ordered)))
