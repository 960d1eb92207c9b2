"""Remove the value until it does not occur any more.

Time: O(n²). Space: O(1).
"""


def remove_element(numbers: list[int], value: int) -> int:
    while value in numbers:
        numbers.remove(value)
    return len(numbers)
