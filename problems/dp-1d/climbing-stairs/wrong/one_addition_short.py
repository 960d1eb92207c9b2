"""You stop one step below the top: the start counts as step 0, so n steps need n additions."""


def climb_stairs(steps: int) -> int:
    before, here = 0, 1
    for _ in range(1, steps):
        before, here = here, before + here
    return here
