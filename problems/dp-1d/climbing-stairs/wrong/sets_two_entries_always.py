"""You set the entry for 2 steps even if there is only 1, and the list is too short for that."""


def climb_stairs(steps: int) -> int:
    ways = [0] * (steps + 1)
    ways[1] = 1
    ways[2] = 2
    for step in range(3, steps + 1):
        ways[step] = ways[step - 1] + ways[step - 2]
    return ways[steps]
