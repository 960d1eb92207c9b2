"""You always empty the richest house left, but its two neighbours together may hold more."""


def rob(money: list[int]) -> int:
    shut: set[int] = set()
    total = 0
    for house in sorted(range(len(money)), key=lambda house: -money[house]):
        if house not in shut:
            total += money[house]
            shut |= {house - 1, house, house + 1}
    return total
