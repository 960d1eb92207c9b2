"""You set `before` after `here` has changed, so both are the same and neighbours get emptied."""


def rob(money: list[int]) -> int:
    before, here = 0, 0
    for amount in money:
        here = max(here, before + amount)
        before = here
    return here
