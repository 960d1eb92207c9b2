"""You only combine trominoes that touch, but flat dominoes may lie between the two."""

MODULUS = 1_000_000_007


def num_tilings(n: int) -> int:
    full = [1, 1, 2] + [0] * n
    for width in range(3, n + 1):
        full[width] = (full[width - 1] + full[width - 2] + 2 * full[width - 3]) % MODULUS
    return full[n]
