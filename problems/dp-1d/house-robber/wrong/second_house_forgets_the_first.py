"""You start the second entry with the second house alone, but the first house may hold more."""


def rob(money: list[int]) -> int:
    best = list(money)
    for house in range(2, len(money)):
        best[house] = max(best[house - 1], best[house - 2] + money[house])
    return best[-1]
