"""Add the list to itself.

Time: O(n). Space: O(n).
"""


def get_concatenation(numbers: list[int]) -> list[int]:
    return numbers + numbers
