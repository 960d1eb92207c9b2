"""You look at the second house without checking that there is one, so a single house crashes."""


def rob(money: list[int]) -> int:
    best = [0] * len(money)
    best[0] = money[0]
    best[1] = max(money[0], money[1])
    for i in range(2, len(money)):
        best[i] = max(best[i - 1], best[i - 2] + money[i])
    return best[-1]
