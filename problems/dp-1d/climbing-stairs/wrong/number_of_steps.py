"""You return the number of steps, which is right up to 3, but 4 steps have 5 ways."""


def climb_stairs(steps: int) -> int:
    return steps
