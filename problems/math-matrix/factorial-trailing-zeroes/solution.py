"""Count the factors 5 among 1 to n: add n // 5, n // 25, n // 125 and so on.

Time: O(log n). Space: O(1).
"""


def trailing_zeroes(n: int) -> int:
    zeros = 0
    while n > 0:
        n //= 5
        zeros += n
    return zeros
