"""You return the longest run of ones, but deleting a zero can join two runs."""


def longest_after_deletion(bits: list[int]) -> int:
    best = run = 0
    for bit in bits:
        run = run + 1 if bit == 1 else 0
        best = max(best, run)
    return min(best, len(bits) - 1)
