"""Visit the multiples of 5 and count the factors 5 in each.

Time: O(n). Space: O(1).
"""


def trailing_zeroes(n: int) -> int:
    zeros = 0
    for multiple in range(5, n + 1, 5):
        rest = multiple
        while rest % 5 == 0:
            rest //= 5
            zeros += 1
    return zeros
