"""Collect the others in a second list and copy it back.

Time: O(n). Space: O(n).
"""


def remove_element(numbers: list[int], value: int) -> int:
    numbers[:] = [number for number in numbers if number != value]
    return len(numbers)
