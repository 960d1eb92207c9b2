"""Compare every number with the target, as if there were no order.

Time: O(n). Space: O(1).
"""


def search(numbers: list[int], target: int) -> int:
    for index, number in enumerate(numbers):
        if number == target:
            return index
    return -1
