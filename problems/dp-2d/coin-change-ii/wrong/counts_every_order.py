"""You count 1 + 2 and 2 + 1 as two ways: the last coin may be any kind at every amount."""


def change(amount: int, coins: list[int]) -> int:
    ways = [1] + [0] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total:
                ways[total] += ways[total - coin]
    return ways[amount]
