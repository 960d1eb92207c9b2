"""Solve both rows in place, passing a start and an end instead of slices.

Time: O(n). Space: O(1).
"""


def rob(money: list[int]) -> int:
    if len(money) == 1:
        return money[0]
    return max(rob_row(money, 1, len(money)), rob_row(money, 0, len(money) - 1))


def rob_row(money: list[int], start: int, end: int) -> int:
    before, here = 0, 0
    for house in range(start, end):
        before, here = here, max(here, before + money[house])
    return here
