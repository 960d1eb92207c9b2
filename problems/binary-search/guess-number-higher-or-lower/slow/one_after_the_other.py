"""You try the numbers one after the other and make no use of the direction in each answer."""

from trainer.structures import Guess


def guess_number(n: int, guess: Guess) -> int:
    number = 1
    while guess(number) != 0:
        number += 1
    return number
