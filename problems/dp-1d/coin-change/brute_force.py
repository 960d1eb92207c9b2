"""List all sums of one coin, of two, and so on until the amount appears.

Time: O(amount² * coins). Space: O(amount).
"""


def coin_change(coins: list[int], amount: int) -> int:
    sums = {0}
    for count in range(amount + 1):
        if amount in sums:
            return count
        sums = {total + coin for total in sums for coin in coins if total + coin <= amount}
    return -1
