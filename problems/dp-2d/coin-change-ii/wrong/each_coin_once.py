"""You use each coin at most once, but there are as many of each as you like."""


def change(amount: int, coins: list[int]) -> int:
    ways = [1] + [0] * amount
    for coin in coins:
        for total in range(amount, coin - 1, -1):
            ways[total] += ways[total - coin]
    return ways[amount]
