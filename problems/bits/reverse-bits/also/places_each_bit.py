"""Copy each bit that is set to its mirrored place.

Time: O(1), 32 steps. Space: O(1).
"""


def reverse_bits(number: int) -> int:
    result = 0
    for place in range(32):
        if number >> place & 1:
            result |= 1 << (31 - place)
    return result
