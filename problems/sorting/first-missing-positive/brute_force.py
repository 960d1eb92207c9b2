"""Search the whole list for 1, 2, 3 and so on.

Time: O(n²). Space: O(1).
"""


def first_missing_positive(numbers: list[int]) -> int:
    candidate = 1
    while candidate in numbers:
        candidate += 1
    return candidate
