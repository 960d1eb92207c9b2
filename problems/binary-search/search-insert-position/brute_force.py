"""Walk to the first number that is not below the target.

Time: O(n). Space: O(1).
"""


def search_insert(numbers: list[int], target: int) -> int:
    for place, number in enumerate(numbers):
        if number >= target:
            return place
    return len(numbers)
