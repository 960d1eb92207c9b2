"""Fill a list bottom-up with the best sum of the first i houses.

Time: O(n). Space: O(n).
"""


def rob(money: list[int]) -> int:
    best = [0, money[0]] + [0] * (len(money) - 1)
    for i in range(2, len(money) + 1):
        best[i] = max(best[i - 1], best[i - 2] + money[i - 1])
    return best[len(money)]
