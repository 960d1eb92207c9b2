"""Sort, then find the first index that differs from its number.

Time: O(n log n). Space: O(n).
"""


def missing_number(numbers: list[int]) -> int:
    for index, number in enumerate(sorted(numbers)):
        if index != number:
            return index
    return len(numbers)
