"""You cut the ring correctly, but solve each row without remembering anything: exponential time."""


def rob(money: list[int]) -> int:
    if len(money) == 1:
        return money[0]

    def best(start: int, end: int) -> int:
        if start >= end:
            return 0
        return max(best(start + 1, end), money[start] + best(start + 2, end))

    return max(best(1, len(money)), best(0, len(money) - 1))
