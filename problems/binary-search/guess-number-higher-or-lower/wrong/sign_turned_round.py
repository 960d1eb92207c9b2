"""You take -1 for "my guess is too low", but it says that the picked number is lower."""

from trainer.structures import Guess


def guess_number(n: int, guess: Guess) -> int:
    left, right = 1, n
    while left <= right:
        middle = (left + right) // 2
        answer = guess(middle)
        if answer == 0:
            return middle
        if answer == -1:
            left = middle + 1
        else:
            right = middle - 1
    return -1
