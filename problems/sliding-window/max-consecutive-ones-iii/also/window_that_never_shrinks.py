"""Move the left border by one only, so the window keeps the best length seen.

Time: O(n). Space: O(1).
"""


def longest_ones(bits: list[int], k: int) -> int:
    left = 0
    zeros = 0
    for bit in bits:
        zeros += bit == 0
        if zeros > k:
            zeros -= bits[left] == 0
            left += 1
    return len(bits) - left
