"""Count tilings with a straight edge and with one corner missing, column by column.

Time: O(n). Space: O(1).
"""

MODULUS = 1_000_000_007


def num_tilings(n: int) -> int:
    before, here, corner = 1, 1, 0  # full(i - 2), full(i - 1), corner(i - 1)
    for _ in range(2, n + 1):
        full = (here + before + 2 * corner) % MODULUS
        corner = (corner + before) % MODULUS
        before, here = here, full
    return here
