"""Count each number in the whole list.

Time: O(n²). Space: O(1).
"""


def single_number(numbers: list[int]) -> int:
    for number in numbers:
        if numbers.count(number) == 1:
            return number
    raise ValueError("every number occurs twice")
