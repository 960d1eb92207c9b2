"""Look at the last bit and shift it off until nothing is left.

Time: O(number of digits). Space: O(1).
"""


def hamming_weight(number: int) -> int:
    count = 0
    while number:
        count += number & 1
        number >>= 1
    return count
