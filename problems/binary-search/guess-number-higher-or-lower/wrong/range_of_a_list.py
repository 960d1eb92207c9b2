"""You search from 0 to n - 1 as in a list, so the number n is never found."""

from trainer.structures import Guess


def guess_number(n: int, guess: Guess) -> int:
    left, right = 0, n - 1
    while left <= right:
        middle = (left + right) // 2
        answer = guess(middle)
        if answer == 0:
            return middle
        if answer == 1:
            left = middle + 1
        else:
            right = middle - 1
    return -1
