"""Look at every number.

Time: O(n). Space: O(1).
"""


def search_with_repeats(numbers: list[int], target: int) -> bool:
    return any(number == target for number in numbers)
