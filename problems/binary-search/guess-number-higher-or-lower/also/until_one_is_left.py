"""Ask only whether the pick is higher, and shrink the range to one number.

Time: O(log n). Space: O(1).
"""

from trainer.structures import Guess


def guess_number(n: int, guess: Guess) -> int:
    left, right = 1, n
    while left < right:
        middle = (left + right) // 2
        if guess(middle) == 1:
            left = middle + 1
        else:
            right = middle
    return left
