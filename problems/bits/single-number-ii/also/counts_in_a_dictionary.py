"""Count all numbers in a dictionary.

Time: O(n) on average. Space: O(n).
"""


def single_number(numbers: list[int]) -> int:
    counts: dict[int, int] = {}
    for number in numbers:
        counts[number] = counts.get(number, 0) + 1
    return min(counts, key=lambda number: counts[number])
