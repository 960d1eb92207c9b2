"""Search breadth first from 0 to the amount, a coin a step: O(amount * coins) at worst."""


def coin_change(coins: list[int], amount: int) -> int:
    seen = {0}
    level = [0]
    count = 0
    while level:
        if amount in seen:
            return count
        count += 1
        following = {total + coin for total in level for coin in coins if total + coin <= amount}
        level = list(following - seen)
        seen |= following
    return -1
