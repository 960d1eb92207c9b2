"""Add the carry to the sum without carries by calling itself, within 32 bits: at most 32 calls."""

MASK = 0xFFFFFFFF


def get_sum(first: int, second: int) -> int:
    if second & MASK:
        return get_sum((first ^ second) & MASK, (first & second) << 1 & MASK)
    return ~(first ^ MASK) if first >> 31 & 1 else first & MASK
