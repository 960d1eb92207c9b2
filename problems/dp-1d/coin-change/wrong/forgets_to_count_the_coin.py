"""You take over the count of the smaller amount without adding the coin that you paid."""


def coin_change(coins: list[int], amount: int) -> int:
    impossible = amount + 1
    fewest = [0] + [impossible] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total:
                fewest[total] = min(fewest[total], fewest[total - coin])
    return fewest[amount] if fewest[amount] < impossible else -1
