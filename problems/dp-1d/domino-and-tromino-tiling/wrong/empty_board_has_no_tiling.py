"""You count no tiling for the empty board, but covering nothing is one tiling."""

MODULUS = 1_000_000_007


def num_tilings(n: int) -> int:
    full = [0, 1, 2] + [0] * n
    for width in range(3, n + 1):
        full[width] = (2 * full[width - 1] + full[width - 3]) % MODULUS
    return full[n]
