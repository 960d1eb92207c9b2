"""List all sums of one square, of two, and so on until n appears.

Time: O(n * sqrt(n)). Space: O(n).
"""


def num_squares(n: int) -> int:
    squares = [root * root for root in range(1, n + 1) if root * root <= n]
    sums = {0}
    count = 0
    while n not in sums:
        sums = {total + square for total in sums for square in squares if total + square <= n}
        count += 1
    return count
