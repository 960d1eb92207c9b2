"""You place a single flat domino as if it filled two columns, twice, once for each row."""

MODULUS = 1_000_000_007


def num_tilings(n: int) -> int:
    before, here, corner = 1, 1, 0
    for _ in range(2, n + 1):
        full = (here + 2 * before + 2 * corner) % MODULUS
        corner = (corner + before) % MODULUS
        before, here = here, full
    return here
