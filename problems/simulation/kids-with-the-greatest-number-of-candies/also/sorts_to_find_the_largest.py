"""Sort a copy and take its last number as the one to reach.

Time: O(n log n). Space: O(n).
"""


def kids_with_candies(candies: list[int], extra: int) -> list[bool]:
    most = sorted(candies)[-1]
    return [candy + extra >= most for candy in candies]
