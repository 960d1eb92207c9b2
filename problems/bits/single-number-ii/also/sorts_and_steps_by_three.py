"""Sort, and look at the first number of each group of three.

Time: O(n log n). Space: O(n).
"""


def single_number(numbers: list[int]) -> int:
    ordered = sorted(numbers)
    for i in range(0, len(ordered) - 1, 3):
        if ordered[i] != ordered[i + 1]:
            return ordered[i]
    return ordered[-1]
