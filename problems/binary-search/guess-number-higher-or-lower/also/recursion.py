"""Recurse into the half in which the pick lies.

Time: O(log n). Space: O(log n).
"""

from trainer.structures import Guess


def guess_number(n: int, guess: Guess) -> int:
    def search(left: int, right: int) -> int:
        middle = (left + right) // 2
        answer = guess(middle)
        if answer == 0:
            return middle
        if answer == 1:
            return search(middle + 1, right)
        return search(left, middle - 1)

    return search(1, n)
