"""Take the last bit off 32 times and push it onto the end of the result.

Time: O(1), 32 steps. Space: O(1).
"""


def reverse_bits(number: int) -> int:
    result = 0
    for _ in range(32):
        result = result << 1 | number & 1
        number >>= 1
    return result
