"""Let in one kind of coin after the other: each amount is paid without it, or with one more of it.

Time: O(amount * coins). Space: O(amount).
"""


def change(amount: int, coins: list[int]) -> int:
    ways = [1] + [0] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            ways[total] += ways[total - coin]
    return ways[amount]
