"""Count the numbers that are below the target.

Time: O(n). Space: O(1).
"""


def search_insert(numbers: list[int], target: int) -> int:
    return sum(number < target for number in numbers)
