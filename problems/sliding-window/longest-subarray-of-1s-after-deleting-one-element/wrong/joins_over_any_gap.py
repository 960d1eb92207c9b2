"""You join each run with the last one, whatever the number of zeros between them."""


def longest_after_deletion(bits: list[int]) -> int:
    before = run = best = 0
    for bit in bits:
        if bit == 1:
            run += 1
        elif run > 0:
            before, run = run, 0
        best = max(best, before + run)
    return min(best, len(bits) - 1)
