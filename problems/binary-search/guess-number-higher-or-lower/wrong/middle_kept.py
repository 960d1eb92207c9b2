"""You keep the middle when the pick is higher: with two numbers left the loop never ends."""

from trainer.structures import Guess


def guess_number(n: int, guess: Guess) -> int:
    left, right = 1, n
    while left <= right:
        middle = (left + right) // 2
        answer = guess(middle)
        if answer == 0:
            return middle
        if answer == 1:
            left = middle
        else:
            right = middle
    return -1
