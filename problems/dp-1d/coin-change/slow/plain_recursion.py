"""You try every number of each coin and remember no rest, which takes exponential time."""


def coin_change(coins: list[int], amount: int) -> int:
    largest_first = sorted(coins, reverse=True)

    def fewest(rest: int, first: int) -> int:
        """The fewest coins for the rest, from largest_first[first:]; more than amount if none."""
        if rest == 0:
            return 0
        if first == len(largest_first):
            return amount + 1
        coin = largest_first[first]
        return min(
            count + fewest(rest - count * coin, first + 1) for count in range(rest // coin + 1)
        )

    best = fewest(amount, 0)
    return best if best <= amount else -1
