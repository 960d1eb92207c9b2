"""Look up each byte in a table of reversed bytes and put them together in the other order.

Time: O(1), four look-ups. Space: O(1).
"""

REVERSED = [0] * 256
for byte in range(1, 256):
    REVERSED[byte] = REVERSED[byte // 2] >> 1 | byte % 2 << 7


def reverse_bits(number: int) -> int:
    result = 0
    for _ in range(4):
        result = result << 8 | REVERSED[number & 0xFF]
        number >>= 8
    return result
