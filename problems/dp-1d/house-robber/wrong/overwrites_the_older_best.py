"""You overwrite the older best before you read it, so neighbouring houses are emptied."""


def rob(money: list[int]) -> int:
    before, here = 0, 0
    for amount in money:
        here = max(here, before + amount)
        before = here
    return here
