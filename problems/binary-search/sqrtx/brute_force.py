"""Count up until the next square is too large.

Time: O(√x). Space: O(1).
"""


def my_sqrt(number: int) -> int:
    root = 0
    while (root + 1) * (root + 1) <= number:
        root += 1
    return root
