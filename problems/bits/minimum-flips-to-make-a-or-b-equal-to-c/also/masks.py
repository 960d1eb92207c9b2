"""Count the wrong positions, plus those where both numbers have a one too many.

Time: O(1). Space: O(1).
"""


def min_flips(a: int, b: int, c: int) -> int:
    wrong = (a | b) ^ c
    both = a & b & wrong
    return bin(wrong).count("1") + bin(both).count("1")
