"""Keep masks for once and twice, and clear in both what has come three times.

Time: O(n). Space: O(1).
"""


def single_number(numbers: list[int]) -> int:
    once = twice = 0
    for number in numbers:
        twice |= once & number
        once ^= number
        thrice = once & twice
        once &= ~thrice
        twice &= ~thrice
    return once
