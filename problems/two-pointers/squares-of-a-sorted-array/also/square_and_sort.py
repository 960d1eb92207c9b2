"""Square all numbers and sort them.

Time: O(n log n). Space: O(n).
"""


def sorted_squares(numbers: list[int]) -> list[int]:
    return sorted(number * number for number in numbers)
