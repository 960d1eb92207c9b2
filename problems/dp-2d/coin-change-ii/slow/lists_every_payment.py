"""You try each number of each coin and remember nothing, so it takes as long as there are
payments."""


def change(amount: int, coins: list[int]) -> int:
    def ways(kinds: int, rest: int) -> int:
        if rest == 0:
            return 1
        if kinds == 0:
            return 0
        coin = coins[kinds - 1]
        return sum(ways(kinds - 1, rest - used) for used in range(0, rest + 1, coin))

    return ways(len(coins), amount)
