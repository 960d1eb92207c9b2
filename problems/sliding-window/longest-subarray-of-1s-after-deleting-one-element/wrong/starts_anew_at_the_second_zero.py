"""You throw the whole window away at a second zero, but the ones before it may stay."""


def longest_after_deletion(bits: list[int]) -> int:
    left = zeros = best = 0
    for right, bit in enumerate(bits):
        if bit == 0:
            zeros += 1
        if zeros > 1:
            left = right
            zeros = 1
        best = max(best, right - left)  # one bit of the window goes
    return best
