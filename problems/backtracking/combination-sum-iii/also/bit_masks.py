"""Let each number below 2^9 stand for a set of digits: bit 0 for 1, bit 8 for 9.

Time: O(9 * 2^9). Space: O(k) besides the answer.
"""


def combination_sum_3(k: int, n: int) -> list[list[int]]:
    found: list[list[int]] = []
    for mask in range(1 << 9):
        digits = [bit + 1 for bit in range(9) if mask >> bit & 1]
        if len(digits) == k and sum(digits) == n:
            found.append(digits)
    return found
