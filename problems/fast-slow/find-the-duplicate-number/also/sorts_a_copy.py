"""Sort a copy and compare neighbours.

Time: O(n log n). Space: O(n).
"""


def find_duplicate(numbers: list[int]) -> int:
    ordered = sorted(numbers)
    for place in range(1, len(ordered)):
        if ordered[place] == ordered[place - 1]:
            return ordered[place]
    raise ValueError("no value occurs twice")
