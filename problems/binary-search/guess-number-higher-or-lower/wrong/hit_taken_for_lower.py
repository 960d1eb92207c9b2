"""You treat a hit like "lower" and move the upper border below it, so the pick is lost."""

from trainer.structures import Guess


def guess_number(n: int, guess: Guess) -> int:
    left, right = 1, n
    while left < right:
        middle = (left + right) // 2
        if guess(middle) == 1:
            left = middle + 1
        else:
            right = middle - 1
    return left
