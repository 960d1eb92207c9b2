"""Sort the numbers and walk until the one you wait for does not come.

Time: O(n log n). Space: O(n).
"""


def first_missing_positive(numbers: list[int]) -> int:
    wanted = 1
    for number in sorted(numbers):
        if number == wanted:
            wanted += 1
    return wanted
