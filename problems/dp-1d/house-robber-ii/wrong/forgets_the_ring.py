"""You treat the ring as a row and may empty both ends, which are neighbours."""


def rob(money: list[int]) -> int:
    before, here = 0, 0
    for amount in money:
        before, here = here, max(here, before + amount)
    return here
