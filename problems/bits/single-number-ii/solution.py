"""Count the ones at each bit position: modulo three, they are the bits of the single number.

Time: O(32 * n). Space: O(1).
"""


def single_number(numbers: list[int]) -> int:
    result = 0
    for place in range(32):
        ones = 0
        for number in numbers:
            ones += number >> place & 1
        if ones % 3:
            result |= 1 << place
    if result >= 2**31:  # the top bit is the sign
        result -= 2**32
    return result
