"""You take an answer of 0 for no answer and return -1 when there is nothing to pay."""


def coin_change(coins: list[int], amount: int) -> int:
    fewest = [0] * (amount + 1)  # 0: not known
    for total in range(1, amount + 1):
        for coin in coins:
            rest = total - coin
            if (rest == 0 or (rest > 0 and fewest[rest])) and (
                not fewest[total] or fewest[rest] + 1 < fewest[total]
            ):
                fewest[total] = fewest[rest] + 1
    return fewest[amount] or -1
