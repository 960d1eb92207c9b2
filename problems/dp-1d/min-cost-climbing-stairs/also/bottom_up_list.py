"""Fill a list bottom-up: the least that is paid to stand on each step, the top included.

Time: O(n). Space: O(n).
"""


def min_cost_climbing_stairs(costs: list[int]) -> int:
    top = len(costs)
    paid = [0] * (top + 1)
    for step in range(2, top + 1):
        paid[step] = min(paid[step - 1] + costs[step - 1], paid[step - 2] + costs[step - 2])
    return paid[top]
