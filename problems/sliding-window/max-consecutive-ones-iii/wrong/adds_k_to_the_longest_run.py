"""You add k to the longest run of ones, but flips also join runs, and zeros may run out."""


def longest_ones(bits: list[int], k: int) -> int:
    best = run = 0
    for bit in bits:
        run = run + 1 if bit == 1 else 0
        best = max(best, run)
    return min(len(bits), best + k)
