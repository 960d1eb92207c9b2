"""Count each number by walking through the list.

Time: O(n²). Space: O(1).
"""


def single_number(numbers: list[int]) -> int:
    for number in numbers:
        if numbers.count(number) == 1:
            return number
    raise ValueError("there is no single number")
