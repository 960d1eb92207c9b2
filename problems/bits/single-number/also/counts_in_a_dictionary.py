"""Count every number in a dictionary, then look for the count of one.

Time: O(n). Space: O(n).
"""


def single_number(numbers: list[int]) -> int:
    counts: dict[int, int] = {}
    for number in numbers:
        counts[number] = counts.get(number, 0) + 1
    for number, count in counts.items():
        if count == 1:
            return number
    raise ValueError("every number occurs twice")
