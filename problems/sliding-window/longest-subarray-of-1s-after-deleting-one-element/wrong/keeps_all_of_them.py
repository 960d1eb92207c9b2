"""You delete nothing if all bits are ones, but one bit must go."""


def longest_after_deletion(bits: list[int]) -> int:
    if 0 not in bits:
        return len(bits)
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
