"""Make a set, sort it and copy it back.

Time: O(n + d log d) for d different numbers. Space: O(d).
"""


def remove_duplicates(numbers: list[int]) -> int:
    different = sorted(set(numbers))
    numbers[: len(different)] = different
    return len(different)
