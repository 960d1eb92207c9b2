"""Search breadth-first from 0 to the amount, one coin a step.

Time: O(amount * coins). Space: O(amount).
"""


def coin_change(coins: list[int], amount: int) -> int:
    seen = {0}
    level = [0]
    count = 0
    while level:
        if amount in seen:
            return count
        count += 1
        following = []
        for total in level:
            for coin in coins:
                reached = total + coin
                if reached <= amount and reached not in seen:
                    seen.add(reached)
                    following.append(reached)
        level = following
    return -1
