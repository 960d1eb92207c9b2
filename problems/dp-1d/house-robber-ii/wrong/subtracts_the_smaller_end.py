"""You solve the row and subtract the smaller end, but the best ring may need another middle."""


def rob(money: list[int]) -> int:
    if len(money) == 1:
        return money[0]
    before, here = (0, frozenset[int]()), (0, frozenset[int]())
    for house, amount in enumerate(money):
        emptied = (before[0] + amount, before[1] | {house})
        before, here = here, max(here, emptied, key=lambda choice: choice[0])
    total, houses = here
    if {0, len(money) - 1} <= houses:
        total -= min(money[0], money[-1])
    return total
