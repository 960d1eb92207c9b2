"""Fill a table bottom-up: a row per kind of coin, a column per amount.

Time: O(amount * coins). Space: O(amount * coins).
"""


def change(amount: int, coins: list[int]) -> int:
    ways = [[0] * (amount + 1) for _ in range(len(coins) + 1)]
    ways[0][0] = 1
    for kinds, coin in enumerate(coins, 1):
        for total in range(amount + 1):
            ways[kinds][total] = ways[kinds - 1][total]
            if coin <= total:
                ways[kinds][total] += ways[kinds][total - coin]
    return ways[len(coins)][amount]
