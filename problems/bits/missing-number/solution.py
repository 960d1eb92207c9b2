"""XOR all indices, n and all numbers: pairs cancel, and the missing number is left.

Time: O(n). Space: O(1).
"""


def missing_number(numbers: list[int]) -> int:
    missing = len(numbers)
    for index, number in enumerate(numbers):
        missing ^= index ^ number
    return missing
