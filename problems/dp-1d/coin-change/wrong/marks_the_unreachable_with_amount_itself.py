"""You mark the unreachable with amount itself, but that many coins of 1 can be a real answer."""


def coin_change(coins: list[int], amount: int) -> int:
    if amount == 0:
        return 0
    fewest = [amount] * (amount + 1)
    fewest[0] = 0
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total:
                fewest[total] = min(fewest[total], fewest[total - coin] + 1)
    return -1 if fewest[amount] == amount else fewest[amount]
