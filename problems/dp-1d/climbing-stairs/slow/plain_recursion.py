"""You compute the same steps again and again without remembering them, which takes exponential
time."""


def climb_stairs(steps: int) -> int:
    if steps <= 1:
        return 1
    return climb_stairs(steps - 1) + climb_stairs(steps - 2)
