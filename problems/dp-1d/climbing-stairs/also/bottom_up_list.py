"""Fill a list bottom-up, from the lowest step.

Time: O(n). Space: O(n).
"""


def climb_stairs(steps: int) -> int:
    ways = [1, 1] + [0] * (steps - 1)
    for step in range(2, steps + 1):
        ways[step] = ways[step - 1] + ways[step - 2]
    return ways[steps]
