"""Burst the balloons in every possible order.

Time: O(n! * n). Space: O(n²).
"""


def max_coins(balloons: list[int]) -> int:
    best = 0
    for place, number in enumerate(balloons):
        left = balloons[place - 1] if place > 0 else 1
        right = balloons[place + 1] if place + 1 < len(balloons) else 1
        rest = balloons[:place] + balloons[place + 1 :]
        best = max(best, left * number * right + max_coins(rest))
    return best
