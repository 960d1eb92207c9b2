"""Go through the 32 columns from right to left with a carry, as on paper.

Time: O(1), 32 steps. Space: O(1).
"""


def get_sum(first: int, second: int) -> int:
    total, carry = 0, 0
    for place in range(32):
        digits = [first >> place & 1, second >> place & 1, carry]
        ones = digits.count(1)
        total |= (ones % 2) << place
        carry = ones // 2
    negative = total >> 31
    return total | ~0 << 32 if negative else total
