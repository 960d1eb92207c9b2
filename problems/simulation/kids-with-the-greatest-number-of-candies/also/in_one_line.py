"""Use a list comprehension, and subtract the extra candies from the largest number once.

Time: O(n). Space: O(n).
"""


def kids_with_candies(candies: list[int], extra: int) -> list[bool]:
    needed = max(candies) - extra
    return [candy >= needed for candy in candies]
