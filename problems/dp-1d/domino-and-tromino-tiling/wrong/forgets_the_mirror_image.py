"""You count the missing corner on one side only, but each such tiling has a mirror image."""

MODULUS = 1_000_000_007


def num_tilings(n: int) -> int:
    before, here, corner = 1, 1, 0
    for _ in range(2, n + 1):
        full = (here + before + corner) % MODULUS
        corner = (corner + before) % MODULUS
        before, here = here, full
    return here
