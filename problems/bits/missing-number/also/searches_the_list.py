"""Ask the list itself for each number of the range.

Time: O(n²). Space: O(1).
"""


def missing_number(numbers: list[int]) -> int:
    for wanted in range(len(numbers) + 1):
        if wanted not in numbers:
            return wanted
    raise ValueError("nothing is missing")
