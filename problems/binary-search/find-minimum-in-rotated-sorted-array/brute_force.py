"""Look at every number and keep the smallest.

Time: O(n). Space: O(1).
"""


def find_min(numbers: list[int]) -> int:
    smallest = numbers[0]
    for number in numbers:
        if number < smallest:
            smallest = number
    return smallest
