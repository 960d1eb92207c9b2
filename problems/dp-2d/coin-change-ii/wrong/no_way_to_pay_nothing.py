"""You say that there is no way to pay 0, but paying with no coin at all is one way."""


def change(amount: int, coins: list[int]) -> int:
    ways = [0] * (amount + 1)
    for coin in coins:
        for total in range(coin, amount + 1):
            ways[total] += 1 if total == coin else ways[total - coin]
    return ways[amount]
