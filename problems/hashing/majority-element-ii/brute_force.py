"""Count each different value through the whole list.

Time: O(n²). Space: O(n).
"""


def majority_element(numbers: list[int]) -> list[int]:
    return [number for number in set(numbers) if 3 * numbers.count(number) > len(numbers)]
