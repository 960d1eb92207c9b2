"""You take every second house, but it can pay to skip two houses in a row."""


def rob(money: list[int]) -> int:
    if len(money) == 1:
        return money[0]

    def rob_row(houses: list[int]) -> int:
        return max(sum(houses[::2]), sum(houses[1::2]))

    return max(rob_row(money[1:]), rob_row(money[:-1]))
