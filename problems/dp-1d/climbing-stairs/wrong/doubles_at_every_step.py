"""You double the count at each step as if every jump were allowed, but a move has two steps at
most."""


def climb_stairs(steps: int) -> int:
    ways = 1
    for _ in range(steps - 1):
        ways *= 2
    return ways
