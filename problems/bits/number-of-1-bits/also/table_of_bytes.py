"""Look up the count of each byte in a table that is made once.

Time: O(number of bytes). Space: O(1).
"""

ONES = [0] * 256
for byte in range(1, 256):
    ONES[byte] = ONES[byte // 2] + byte % 2


def hamming_weight(number: int) -> int:
    count = 0
    while number:
        count += ONES[number & 0xFF]
        number >>= 8
    return count
