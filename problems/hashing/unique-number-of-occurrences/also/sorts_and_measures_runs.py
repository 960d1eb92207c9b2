"""Sort, measure each run of equal numbers, and look for a length that comes again.

Time: O(n log n). Space: O(n).
"""


def unique_occurrences(numbers: list[int]) -> bool:
    ordered = sorted(numbers)
    lengths: set[int] = set()
    start = 0
    for position in range(1, len(ordered) + 1):
        if position == len(ordered) or ordered[position] != ordered[start]:
            if position - start in lengths:
                return False
            lengths.add(position - start)
            start = position
    return True
