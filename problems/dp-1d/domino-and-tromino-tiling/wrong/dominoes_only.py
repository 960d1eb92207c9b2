"""You count tilings with dominoes only and forget the trominoes."""

MODULUS = 1_000_000_007


def num_tilings(n: int) -> int:
    before, here = 1, 1
    for _ in range(2, n + 1):
        before, here = here, (before + here) % MODULUS
    return here
