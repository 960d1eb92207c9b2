"""Compute the factorial and strip its zeros one by one.

Time: O(n²) steps on digits, and more. Space: O(n log n) digits.
"""


def trailing_zeroes(n: int) -> int:
    product = 1
    for factor in range(2, n + 1):
        product *= factor
    zeros = 0
    while product % 10 == 0:
        product //= 10
        zeros += 1
    return zeros
