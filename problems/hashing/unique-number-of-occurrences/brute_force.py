"""Compare the counts of each pair of different values.

Time: O(n³). Space: O(1).
"""


def unique_occurrences(numbers: list[int]) -> bool:
    for first in numbers:
        for second in numbers:
            if first != second and numbers.count(first) == numbers.count(second):
                return False
    return True
