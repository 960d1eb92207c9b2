"""Take threes as long as more than 4 is left; the rest of 2, 3 or 4 is the last factor.

Time: O(n). Space: O(1).
"""


def integer_break(n: int) -> int:
    if n <= 3:
        return n - 1
    product = 1
    while n > 4:
        product *= 3
        n -= 3
    return product * n
