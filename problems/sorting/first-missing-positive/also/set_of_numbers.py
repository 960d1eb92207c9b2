"""Store the numbers in a set and ask for 1, 2, 3 and so on.

Time: O(n). Space: O(n).
"""


def first_missing_positive(numbers: list[int]) -> int:
    present = set(numbers)
    candidate = 1
    while candidate in present:
        candidate += 1
    return candidate
