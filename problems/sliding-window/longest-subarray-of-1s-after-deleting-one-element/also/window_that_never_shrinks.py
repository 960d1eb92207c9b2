"""Never shrink the window: with two zeros in it, both ends move on by one.

Time: O(n). Space: O(1).
"""


def longest_after_deletion(bits: list[int]) -> int:
    left = zeros = 0
    for bit in bits:
        if bit == 0:
            zeros += 1
        if zeros > 1:
            if bits[left] == 0:
                zeros -= 1
            left += 1
    return len(bits) - left - 1
