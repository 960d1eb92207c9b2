"""Guess the numbers from 1 on until one is right.

Time: O(n). Space: O(1).
"""

from trainer.structures import Guess


def guess_number(n: int, guess: Guess) -> int:
    number = n
    while guess(number) != 0:
        number -= 1
    return number
