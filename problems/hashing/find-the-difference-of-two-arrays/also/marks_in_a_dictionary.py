"""Mark each value in one dictionary with the lists that it occurs in.

Time: O(n + m). Space: O(n + m).
"""


def find_difference(first: list[int], second: list[int]) -> list[list[int]]:
    marks: dict[int, int] = {}
    for number in first:
        marks[number] = 1
    for number in second:
        marks[number] = marks.get(number, 0) | 2
    only_first = [number for number, mark in marks.items() if mark == 1]
    only_second = [number for number, mark in marks.items() if mark == 2]
    return [only_first, only_second]
