"""Count each number by walking through the whole list.

Time: O(n²). Space: O(1).
"""


def majority_element(numbers: list[int]) -> int:
    for number in numbers:
        if 2 * numbers.count(number) > len(numbers):
            return number
    raise ValueError("there is no majority")
