"""Settle one position after the other: OR works on each bit alone.

Time: O(bits), at most 30. Space: O(1).
"""


def min_flips(a: int, b: int, c: int) -> int:
    flips = 0
    while a or b or c:
        bit_a, bit_b, bit_c = a & 1, b & 1, c & 1
        if bit_c == 1:
            if bit_a == 0 and bit_b == 0:
                flips += 1  # set either
        else:
            flips += bit_a + bit_b  # clear each one
        a >>= 1
        b >>= 1
        c >>= 1
    return flips
