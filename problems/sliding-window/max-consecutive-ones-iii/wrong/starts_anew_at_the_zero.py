"""You throw the whole window away when the flips are used up, but only its first zero has to go."""


def longest_ones(bits: list[int], k: int) -> int:
    left = zeros = best = 0
    for right, bit in enumerate(bits):
        if bit == 0:
            zeros += 1
        if zeros > k:
            zeros = min(1, k)
            left = right if k > 0 else right + 1
        best = max(best, right - left + 1)
    return best
