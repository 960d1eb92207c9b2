"""You always empty the richest house left, but its two neighbours together may hold more."""


def rob(money: list[int]) -> int:
    blocked: set[int] = set()
    total = 0
    for house in sorted(range(len(money)), key=lambda house: -money[house]):
        if house not in blocked:
            total += money[house]
            blocked |= {house - 1, house, house + 1}
    return total
