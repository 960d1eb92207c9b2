"""Keep n and divide it by growing powers of five.

Time: O(log n). Space: O(1).
"""


def trailing_zeroes(n: int) -> int:
    zeros = 0
    power = 5
    while power <= n:
        zeros += n // power
        power *= 5
    return zeros
