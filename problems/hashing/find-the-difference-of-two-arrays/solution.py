"""Turn both lists into sets and ask each value whether the other set has it.

Time: O(n + m). Space: O(n + m).
"""


def find_difference(first: list[int], second: list[int]) -> list[list[int]]:
    first_values = set(first)
    second_values = set(second)
    only_first: list[int] = []
    for number in first_values:
        if number not in second_values:
            only_first.append(number)
    only_second: list[int] = []
    for number in second_values:
        if number not in first_values:
            only_second.append(number)
    return [only_first, only_second]
