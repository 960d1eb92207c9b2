"""Sort by whether a number is zero: a stable sort keeps the order of the others.

Time: O(n log n). Space: O(n).
"""


def move_zeroes(numbers: list[int]) -> None:
    numbers.sort(key=lambda number: number == 0)
