"""You ask for the best of the same rows again and again without remembering it: exponential."""


def rob(money: list[int]) -> int:
    def best(count: int) -> int:
        if count <= 0:
            return 0
        return max(best(count - 1), best(count - 2) + money[count - 1])

    return best(len(money))
