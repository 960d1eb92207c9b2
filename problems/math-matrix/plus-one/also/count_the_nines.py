"""Count the nines at the end and raise the digit before them.

Time: O(n). Space: O(n).
"""


def plus_one(digits: list[int]) -> list[int]:
    nines = 0
    while nines < len(digits) and digits[-1 - nines] == 9:
        nines += 1
    kept = digits[: len(digits) - nines] or [0]
    return [*kept[:-1], kept[-1] + 1, *[0] * nines]
