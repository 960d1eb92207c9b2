"""You compare before the window is valid again, so it has one zero too many."""


def longest_ones(bits: list[int], k: int) -> int:
    left = zeros = best = 0
    for right, bit in enumerate(bits):
        best = max(best, right - left + 1)
        if bit == 0:
            zeros += 1
        while zeros > k:
            if bits[left] == 0:
                zeros -= 1
            left += 1
        best = max(best, right - left + 1)
    return best
