"""XOR adds without carrying, AND shifted left is the carry; repeat until nothing is carried.

Time: O(1), at most 32 rounds. Space: O(1).
"""

MASK = 0xFFFFFFFF
TOP_BIT = 0x80000000


def get_sum(first: int, second: int) -> int:
    first, second = first & MASK, second & MASK
    while second:
        first, second = first ^ second, (first & second) << 1 & MASK
    return ~(first ^ MASK) if first & TOP_BIT else first
