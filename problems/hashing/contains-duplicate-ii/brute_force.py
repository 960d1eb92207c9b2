"""Compare each number with all numbers behind it.

Time: O(n²). Space: O(1).
"""


def contains_nearby_duplicate(numbers: list[int], k: int) -> bool:
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] == numbers[j] and j - i <= k:
                return True
    return False
