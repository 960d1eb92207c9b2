"""Compare every pair of positions.

Time: O(n²). Space: O(1).
"""


def contains_duplicate(numbers: list[int]) -> bool:
    for left in range(len(numbers)):
        for right in range(left + 1, len(numbers)):
            if numbers[left] == numbers[right]:
                return True
    return False
