"""Remember where the last zero was, and jump behind it at the next.

Time: O(n). Space: O(1).
"""


def longest_after_deletion(bits: list[int]) -> int:
    left = best = 0
    last_zero = -1
    for right, bit in enumerate(bits):
        if bit == 0:
            left = last_zero + 1
            last_zero = right
        best = max(best, right - left)
    return best
