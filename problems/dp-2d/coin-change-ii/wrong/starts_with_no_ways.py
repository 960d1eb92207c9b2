"""You start with 0 ways to pay nothing, but there is one, and every other way builds on it."""


def change(amount: int, coins: list[int]) -> int:
    ways = [0] * (amount + 1)
    for coin in coins:
        for total in range(coin, amount + 1):
            ways[total] += ways[total - coin]
    return ways[amount]
