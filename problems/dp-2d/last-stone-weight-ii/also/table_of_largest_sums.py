"""Fill a knapsack of half the total with as much weight as possible.

Time: O(n * sum). Space: O(sum).
"""


def last_stone_weight_ii(stones: list[int]) -> int:
    total = sum(stones)
    heaviest = [0] * (total // 2 + 1)  # for each capacity
    for stone in stones:
        for capacity in range(total // 2, stone - 1, -1):
            heaviest[capacity] = max(heaviest[capacity], heaviest[capacity - stone] + stone)
    return total - 2 * heaviest[-1]
