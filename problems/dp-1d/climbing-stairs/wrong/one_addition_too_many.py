"""You add up once too often: the ways to step n are there after n additions from 0 and 1."""


def climb_stairs(steps: int) -> int:
    before, here = 1, 1
    for _ in range(steps):
        before, here = here, before + here
    return here
