"""Sort all the numbers and count from the end.

Time: O(n log n). Space: O(n).
"""


def kth_largest(numbers: list[int], k: int) -> int:
    return sorted(numbers)[-k]
