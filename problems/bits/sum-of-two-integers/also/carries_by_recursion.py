"""Recurse with the sum without carries and the carry, within 32 bits.

Time: O(1), at most 32 calls. Space: O(1), at most 32 frames.
"""

MASK = 0xFFFFFFFF


def get_sum(first: int, second: int) -> int:
    if second & MASK:
        return get_sum((first ^ second) & MASK, (first & second) << 1 & MASK)
    return ~(first ^ MASK) if first >> 31 & 1 else first & MASK
