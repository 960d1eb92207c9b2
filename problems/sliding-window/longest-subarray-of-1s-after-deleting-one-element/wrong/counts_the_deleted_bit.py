"""You count the bit that is deleted as well."""


def longest_after_deletion(bits: list[int]) -> int:
    left = zeros = best = 0
    for right, bit in enumerate(bits):
        if bit == 0:
            zeros += 1
        while zeros > 1:
            if bits[left] == 0:
                zeros -= 1
            left += 1
        best = max(best, right - left + 1)
    return best
