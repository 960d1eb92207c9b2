"""Count up until the next square is too large.

Time: O(√x). Space: O(1).
"""


def my_sqrt(number: int) -> int:
    root = 1
    while root * root <= number:
        root += 1
    return root - 1
