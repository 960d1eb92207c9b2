"""You solve the same rows again and again without remembering them, which takes exponential
time."""


def rob(money: list[int]) -> int:
    def best(count: int) -> int:
        if count <= 0:
            return 0
        return max(best(count - 1), best(count - 2) + money[count - 1])

    return best(len(money))
