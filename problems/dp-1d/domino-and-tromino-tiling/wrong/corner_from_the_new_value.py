"""You update the corner after the widths have moved on, so it grows from the wrong width."""

MODULUS = 1_000_000_007


def num_tilings(n: int) -> int:
    before, here, corner = 1, 1, 0
    for _ in range(2, n + 1):
        full = (here + before + 2 * corner) % MODULUS
        before, here = here, full
        corner = (corner + before) % MODULUS
    return here
