"""Counting sort: count each value and write the values out in order, for r possible values.

Time: O(n + r). Space: O(r).
"""


def sort_numbers(numbers: list[int]) -> list[int]:
    smallest = min(numbers)
    counts = [0] * (max(numbers) - smallest + 1)
    for number in numbers:
        counts[number - smallest] += 1
    result: list[int] = []
    for offset, count in enumerate(counts):
        result.extend([smallest + offset] * count)
    return result
