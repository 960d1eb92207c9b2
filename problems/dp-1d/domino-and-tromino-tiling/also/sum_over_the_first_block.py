"""Cut at the first straight edge and keep a running sum of the wide blocks.

Time: O(n). Space: O(n).
"""

MODULUS = 1_000_000_007


def num_tilings(n: int) -> int:
    full = [1, 1] + [0] * n
    wide = 0  # full(0) + ... + full(width - 3)
    for width in range(2, n + 1):
        if width >= 3:
            wide += full[width - 3]
        full[width] = (full[width - 1] + full[width - 2] + 2 * wide) % MODULUS
    return full[n]
