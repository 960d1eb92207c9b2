"""Look for 0, 1, 2, ... in the list, one after the other.

Time: O(n²). Space: O(1).
"""


def missing_number(numbers: list[int]) -> int:
    wanted = 0
    while wanted in numbers:
        wanted += 1
    return wanted
