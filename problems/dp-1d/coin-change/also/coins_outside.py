"""Fill the table coin by coin, bottom-up: the coins in the outer loop, the amounts upwards.

Time: O(amount * coins). Space: O(amount).
"""


def coin_change(coins: list[int], amount: int) -> int:
    impossible = amount + 1
    fewest = [0] + [impossible] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            fewest[total] = min(fewest[total], fewest[total - coin] + 1)
    return fewest[amount] if fewest[amount] < impossible else -1
