"""Compute the power of three directly from the remainder of n by 3.

Time: O(log n). Space: O(1).
"""


def integer_break(n: int) -> int:
    if n <= 3:
        return n - 1
    threes, remainder = divmod(n, 3)
    last = 1
    if remainder == 1:
        threes -= 1
        last = 4
    elif remainder == 2:
        last = 2
    power: int = 3**threes
    return power * last
