"""Slide a window with at most one zero; one bit of it is lost.

Time: O(n). Space: O(1).
"""


def longest_after_deletion(bits: list[int]) -> int:
    left = zeros = best = 0
    for right, bit in enumerate(bits):
        if bit == 0:
            zeros += 1
        while zeros > 1:
            if bits[left] == 0:
                zeros -= 1
            left += 1
        best = max(best, right - left)  # one bit of the window goes
    return best
