"""You move the left border without taking the zero that leaves out of the count."""


def longest_ones(bits: list[int], k: int) -> int:
    left = zeros = best = 0
    for right, bit in enumerate(bits):
        if bit == 0:
            zeros += 1
        if zeros > k:
            left += 1
        best = max(best, right - left + 1)
    return best
