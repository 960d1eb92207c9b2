"""You shrink the window when k zeros are in it, but exactly k may be flipped."""


def longest_ones(bits: list[int], k: int) -> int:
    left = zeros = best = 0
    for right, bit in enumerate(bits):
        if bit == 0:
            zeros += 1
        while zeros >= k and left <= right:
            if bits[left] == 0:
                zeros -= 1
            left += 1
        best = max(best, right - left + 1)
    return best
