"""Add up the ways to the two steps below, carrying two numbers upwards.

Time: O(n). Space: O(1).
"""


def climb_stairs(steps: int) -> int:
    before, here = 0, 1
    for _ in range(steps):
        before, here = here, before + here
    return here
