"""You cut off one end each time, and of a single house nothing is left to empty."""


def rob(money: list[int]) -> int:
    return max(rob_row(money[1:]), rob_row(money[:-1]))


def rob_row(money: list[int]) -> int:
    before, here = 0, 0
    for amount in money:
        before, here = here, max(here, before + amount)
    return here
