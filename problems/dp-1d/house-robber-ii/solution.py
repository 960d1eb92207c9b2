"""The first or the last house is left out: solve the two rows and take the better one.

Time: O(n). Space: O(n).
"""


def rob(money: list[int]) -> int:
    if len(money) == 1:
        return money[0]
    return max(rob_row(money[1:]), rob_row(money[:-1]))


def rob_row(money: list[int]) -> int:
    before, here = 0, 0
    for amount in money:
        before, here = here, max(here, before + amount)
    return here
