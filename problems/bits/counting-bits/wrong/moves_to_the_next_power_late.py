"""You move on to the next power of two one number too late, so the powers are counted wrongly."""


def count_bits(n: int) -> list[int]:
    counts = [0] * (n + 1)
    largest_power = 1
    for number in range(1, n + 1):
        if number > 2 * largest_power:
            largest_power *= 2
        counts[number] = counts[number - largest_power] + 1
    return counts
