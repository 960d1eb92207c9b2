"""Fill a list bottom-up with full(i) = 2 * full(i - 1) + full(i - 3).

Time: O(n). Space: O(n).
"""

MODULUS = 1_000_000_007


def num_tilings(n: int) -> int:
    full = [1, 1, 2] + [0] * n
    for width in range(3, n + 1):
        full[width] = (2 * full[width - 1] + full[width - 3]) % MODULUS
    return full[n]
