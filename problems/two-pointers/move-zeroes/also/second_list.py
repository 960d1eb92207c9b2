"""Collect the other numbers in a second list and copy it back with zeros behind.

Time: O(n). Space: O(n).
"""


def move_zeroes(numbers: list[int]) -> None:
    kept = [number for number in numbers if number != 0]
    zeros = len(numbers) - len(kept)
    numbers[:] = kept + [0] * zeros
