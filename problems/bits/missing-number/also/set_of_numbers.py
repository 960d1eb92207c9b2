"""Put the numbers into a set and ask it for each number of the range.

Time: O(n). Space: O(n).
"""


def missing_number(numbers: list[int]) -> int:
    present = set(numbers)
    for wanted in range(len(numbers) + 1):
        if wanted not in present:
            return wanted
    raise ValueError("nothing is missing")
