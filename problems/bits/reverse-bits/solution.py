"""Take the last bit off the number and push it onto the result, 32 times.

Time: O(1), 32 steps. Space: O(1).
"""


def reverse_bits(number: int) -> int:
    result = 0
    for _ in range(32):
        result = result << 1 | number & 1
        number >>= 1
    return result
