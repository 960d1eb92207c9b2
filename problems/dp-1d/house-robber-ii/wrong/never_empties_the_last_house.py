"""You always leave out the last house, but the best choice may need it and leave out the first."""


def rob(money: list[int]) -> int:
    if len(money) == 1:
        return money[0]
    before, here = 0, 0
    for amount in money[:-1]:
        before, here = here, max(here, before + amount)
    return here
