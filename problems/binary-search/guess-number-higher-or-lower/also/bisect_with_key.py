"""Let bisect find the first number for which the answer is no longer "higher".

Time: O(log n). Space: O(1).
"""

from bisect import bisect_left

from trainer.structures import Guess


def guess_number(n: int, guess: Guess) -> int:
    return bisect_left(range(1, n), 0, key=lambda number: -guess(number)) + 1
