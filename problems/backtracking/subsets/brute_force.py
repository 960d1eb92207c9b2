"""Count from 0 to 2^n - 1 and read each number as yes or no for every element.

Time: O(n * 2^n). Space: O(n).
"""


def subsets(numbers: list[int]) -> list[list[int]]:
    count = len(numbers)
    return [[numbers[bit] for bit in range(count) if mask >> bit & 1] for mask in range(2**count)]
